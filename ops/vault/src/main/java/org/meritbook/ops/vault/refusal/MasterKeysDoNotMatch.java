package org.meritbook.ops.vault.refusal;

/**
 * The database holds subject keys under a master key that this node does not hold, or the
 * master key of this node was retired. Refused before anything is written, because a
 * second set of master keys would also make a second, different hash of every identity.
 */
public final class MasterKeysDoNotMatch extends VaultFailure {

	private static final long serialVersionUID = 1L;

	/**
	 * @param masterKeyId the master key that is missing or was retired
	 */
	public MasterKeysDoNotMatch(String masterKeyId) {
		super("The master keys of this node do not belong to this database: %s is missing here or was retired. Give every node the same, current master keys; restore them from their backup, never make new ones."
			.formatted(masterKeyId), "本节点的主密钥与数据库不符：%s 在本节点缺失或已停用。请让各节点使用同一份现行主密钥；应从备份恢复，切勿新建。".formatted(masterKeyId),
				null);
	}

}
