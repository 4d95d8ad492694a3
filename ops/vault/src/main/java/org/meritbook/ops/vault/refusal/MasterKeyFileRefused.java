package org.meritbook.ops.vault.refusal;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The file of the master keys is not used as it is. It is never replaced or mended by the
 * program.
 */
public final class MasterKeyFileRefused extends VaultFailure {

	private static final long serialVersionUID = 1L;

	private MasterKeyFileRefused(String english, String chinese, @Nullable Throwable cause) {
		super(english, chinese, cause);
	}

	/** Group or others have rights on it. */
	public static MasterKeyFileRefused openToOthers(Path file, String permissions) {
		return new MasterKeyFileRefused(
				"The master key file %s may be used by others than its owner (%s). Run: chmod 600 %s".formatted(file,
						permissions, file),
				"主密钥文件 %s 的权限（%s）允许所有者以外的用户使用。请执行：chmod 600 %s".formatted(file, permissions, file), null);
	}

	/** The file system keeps no owner permissions, so nobody can be kept out. */
	public static MasterKeyFileRefused withoutPermissions(Path file) {
		return new MasterKeyFileRefused(
				"The file system of %s keeps no owner permissions. Put the master key file on another one, or use a key service."
					.formatted(file),
				"%s 所在文件系统不支持所有者权限。请将主密钥文件放到其他文件系统，或使用密钥服务。".formatted(file), null);
	}

	/**
	 * It cannot be understood. Without a cause: a parser's message could quote a key.
	 */
	public static MasterKeyFileRefused malformed(Path file) {
		return new MasterKeyFileRefused(
				"The master key file %s is damaged or is no master key file. Restore it from its backup; do not delete it: without it nothing sealed can be opened."
					.formatted(file),
				"主密钥文件 %s 已损坏或不是主密钥文件。请从备份恢复；切勿删除：没有它，任何密封内容都无法打开。".formatted(file), null);
	}

	/** It cannot be read or written. */
	public static MasterKeyFileRefused unusable(Path file, IOException cause) {
		return new MasterKeyFileRefused(
				"The master key file %s cannot be read or written. Check its folder, owner and disk.".formatted(file),
				"主密钥文件 %s 无法读取或写入。请检查所在文件夹、所有者与磁盘。".formatted(file), cause);
	}

}
