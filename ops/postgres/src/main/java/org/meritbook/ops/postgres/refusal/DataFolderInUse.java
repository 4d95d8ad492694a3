package org.meritbook.ops.postgres.refusal;

import java.nio.file.Path;

/**
 * Another process, or another launcher in this one, owns the data folder.
 */
public final class DataFolderInUse extends StartRefused {

	public DataFolderInUse(Path folder, String owner) {
		super("The data folder %s is in use by %s. Stop that one first, or start with another data folder."
			.formatted(folder, owner), "数据文件夹 %s 正被占用（%s）。请先停止占用者，或另选数据文件夹启动。".formatted(folder, owner));
	}

}
