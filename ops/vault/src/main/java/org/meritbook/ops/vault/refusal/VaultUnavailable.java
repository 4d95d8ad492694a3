package org.meritbook.ops.vault.refusal;

import java.security.GeneralSecurityException;
import java.sql.SQLException;

/**
 * The database of the keys, or the service that holds the master key, does not answer.
 * The same call may succeed later. A destruction that fails this way may or may not have
 * happened: call it again, which is harmless.
 */
public final class VaultUnavailable extends VaultFailure {

	private static final long serialVersionUID = 1L;

	private VaultUnavailable(String english, String chinese, Throwable cause) {
		super(english, chinese, cause);
	}

	/** The database does not answer or refuses. */
	public static VaultUnavailable database(SQLException cause) {
		return new VaultUnavailable(
				"The database of the subject keys cannot be used (SQLState %s). Check that it runs and is migrated, then try again."
					.formatted(cause.getSQLState()),
				"主体密钥库无法使用（SQLState %s）。请检查数据库是否运行并已完成迁移，然后重试。".formatted(cause.getSQLState()), cause);
	}

	/** The master key cannot be used at the moment. */
	public static VaultUnavailable masterKey(String masterKeyId, GeneralSecurityException cause) {
		return new VaultUnavailable(
				"The master key %s cannot be used. Check the key service, then try again.".formatted(masterKeyId),
				"主密钥 %s 无法使用。请检查密钥服务，然后重试。".formatted(masterKeyId), cause);
	}

}
