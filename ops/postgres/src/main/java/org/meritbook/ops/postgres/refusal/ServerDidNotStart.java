package org.meritbook.ops.postgres.refusal;

import java.nio.file.Path;

/**
 * PostgreSQL ended, or could not be reached, while starting.
 */
public final class ServerDidNotStart extends StartRefused {

	public ServerDidNotStart(Path cluster, String log) {
		super("PostgreSQL in %s did not start. The end of its log: %s".formatted(cluster, log),
				"位于 %s 的 PostgreSQL 未能启动。日志末尾：%s".formatted(cluster, log));
	}

}
