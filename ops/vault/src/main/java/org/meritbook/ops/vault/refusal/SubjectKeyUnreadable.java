package org.meritbook.ops.vault.refusal;

/**
 * The wrapped key of a subject cannot be unwrapped although its master key is there: the
 * row was altered or moved to another subject, or the key service does not answer.
 */
public final class SubjectKeyUnreadable extends VaultFailure {

	private static final long serialVersionUID = 1L;

	/**
	 * @param subjectId the subject
	 * @param masterKeyId the master key its key is wrapped by
	 */
	public SubjectKeyUnreadable(String subjectId, String masterKeyId) {
		super("The key of %s cannot be unwrapped by %s. Check the key service if there is one; otherwise restore the row from a backup of the keys."
			.formatted(subjectId, masterKeyId),
				"主体 %s 的密钥无法用 %s 解开。如使用密钥服务请先检查该服务；否则请从密钥备份恢复该行。".formatted(subjectId, masterKeyId), null);
	}

}
