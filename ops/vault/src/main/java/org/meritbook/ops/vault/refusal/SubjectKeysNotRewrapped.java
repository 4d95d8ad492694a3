package org.meritbook.ops.vault.refusal;

/** A master key is still needed by living subjects and is not dropped. */
public final class SubjectKeysNotRewrapped extends VaultFailure {

	private static final long serialVersionUID = 1L;

	/**
	 * @param count how many living subject keys still need it
	 */
	public SubjectKeysNotRewrapped(long count) {
		super("%d subject keys are still wrapped by an earlier master key; none was dropped. Rewrap all of them first."
			.formatted(count), "仍有 %d 个主体密钥由先前的主密钥包裹，未停用任何主密钥。请先完成全部重新包裹。".formatted(count), null);
	}

}
