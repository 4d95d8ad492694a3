package org.meritbook.ops.postgres.refusal;

import java.nio.file.Path;

/**
 * The data was written by another major version of PostgreSQL, which this one cannot
 * read.
 */
public final class ClusterOfAnotherVersion extends StartRefused {

	public ClusterOfAnotherVersion(Path cluster, String found, String needed) {
		super("%s was written by PostgreSQL %s, and this is PostgreSQL %s, which cannot read it. Start the version of Meritbook that wrote it, export the data there and import it into a new data folder."
			.formatted(cluster, found, needed),
				"%s 由 PostgreSQL %s 写成，而当前为 PostgreSQL %s，无法读取。请用原版本的 Meritbook 启动并导出数据，再导入新的数据文件夹。".formatted(cluster,
						found, needed));
	}

}
