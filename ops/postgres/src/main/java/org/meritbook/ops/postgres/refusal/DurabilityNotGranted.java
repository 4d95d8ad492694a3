package org.meritbook.ops.postgres.refusal;

/**
 * The running server would not keep what it has acknowledged.
 */
public final class DurabilityNotGranted extends StartRefused {

	public DurabilityNotGranted(String setting, String found, String wanted) {
		super("PostgreSQL runs with %s = %s, and the record needs %s. Take back the ALTER SYSTEM, ALTER ROLE or ALTER DATABASE that set it."
			.formatted(setting, found, wanted),
				"PostgreSQL 的 %s 为 %s，而账本要求 %s。请撤销设置该值的 ALTER SYSTEM、ALTER ROLE 或 ALTER DATABASE。".formatted(setting,
						found, wanted));
	}

}
