package org.meritbook.ops.postgres.refusal;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The data folder, or something in it, cannot be read or written.
 */
public final class DataFolderNotUsable extends StartRefused {

	public DataFolderNotUsable(Path folder, IOException cause) {
		super("The data folder %s cannot be used: %s. See that it belongs to the user who starts Meritbook, that it may be written and that the disk has room."
			.formatted(folder, cause),
				"数据文件夹 %s 无法使用：%s。请确认该文件夹属于启动 Meritbook 的用户、可写且磁盘有剩余空间。".formatted(folder, cause), cause);
	}

}
