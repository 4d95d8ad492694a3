package org.meritbook.ops.postgres.refusal;

/**
 * No way to run the PostgreSQL programs on this machine worked.
 */
public final class ServerCannotRun extends StartRefused {

	public ServerCannotRun(String attempts) {
		super("The PostgreSQL programs cannot be run here. Tried: %s. Start Meritbook as a user other than root in a folder of that user, or set spring.datasource.url to a PostgreSQL of your own."
			.formatted(attempts),
				"PostgreSQL 程序在此无法运行。已尝试：%s。请以非 root 用户在其自己的文件夹中启动 Meritbook，或将 spring.datasource.url 设为自备的 PostgreSQL。"
					.formatted(attempts));
	}

}
