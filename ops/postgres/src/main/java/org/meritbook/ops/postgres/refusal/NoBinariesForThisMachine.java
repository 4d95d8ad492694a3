package org.meritbook.ops.postgres.refusal;

/**
 * No embedded PostgreSQL for this operating system and processor is on the classpath.
 */
public final class NoBinariesForThisMachine extends StartRefused {

	public NoBinariesForThisMachine(String system, String processor) {
		super("There is no embedded PostgreSQL for %s on %s in this build. Set spring.datasource.url to a PostgreSQL of your own."
			.formatted(system, processor),
				"本构建不含适用于 %s（%s）的内嵌 PostgreSQL。请将 spring.datasource.url 设为自备的 PostgreSQL。".formatted(system,
						processor));
	}

}
