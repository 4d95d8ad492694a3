package org.meritbook.ops.postgres.refusal;

import java.nio.file.Path;

/**
 * The password kept beside the data is not that of the database user, or the data knows
 * no such user.
 */
public final class PasswordNotAccepted extends StartRefused {

	public PasswordNotAccepted(String user, Path file) {
		super("PostgreSQL does not accept the password in %s for the user %s. If the user is the one the data was made with, delete that file: the next start sets a new password."
			.formatted(file, user),
				"PostgreSQL 不接受 %s 中用户 %s 的密码。若该用户即建库时的用户，请删除此文件，下次启动时将设定新密码。".formatted(file, user));
	}

}
