package org.meritbook.ops.postgres.refusal;

import java.nio.file.Path;

/**
 * The folder of the data exists but is not a whole PostgreSQL cluster.
 */
public final class ClusterDamaged extends StartRefused {

	public ClusterDamaged(Path cluster) {
		super("%s exists but holds no PostgreSQL data (PG_VERSION is missing). It is left untouched: put a backup back in its place, or move it away to begin with an empty record."
			.formatted(cluster),
				"%s 已存在，但其中没有 PostgreSQL 数据（缺少 PG_VERSION）。该文件夹未被改动：请恢复备份，或将其移走后从空账开始。".formatted(cluster));
	}

}
