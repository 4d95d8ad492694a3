package org.meritbook.ops.vault.refusal;

/**
 * An envelope is not opened, or details are not sealed, because they are not what they
 * should be. Says which subject, never what was inside, and has no cause that could.
 */
public final class EnvelopeRefused extends IllegalArgumentException implements VaultRefusal {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final String subjectId;

	/**
	 * @param reason why
	 * @param subjectId the subject it was to be sealed or opened for
	 */
	public EnvelopeRefused(Reason reason, String subjectId) {
		super(reason.english(subjectId) + System.lineSeparator() + reason.chinese(subjectId));
		this.reason = reason;
		this.subjectId = subjectId;
	}

	/** Why. */
	public Reason reason() {
		return this.reason;
	}

	@Override
	public String english() {
		return this.reason.english(this.subjectId);
	}

	@Override
	public String chinese() {
		return this.reason.chinese(this.subjectId);
	}

	/** Why an envelope is refused. */
	public enum Reason {

		/** It does not begin with a version this program knows. */
		UNKNOWN_VERSION("The envelope of %s has a version this program does not know; open it with a newer program.",
				"主体 %s 的密封内容版本未知，请使用新版程序打开。"),

		/** Its text is not the one that sealing gives. */
		MALFORMED("The envelope of %s is damaged; take it from the event again.", "主体 %s 的密封内容格式已损坏，请重新从事件中读取。"),

		/** The key of the subject does not open it. */
		ALTERED_OR_OF_ANOTHER("The envelope was altered or was not sealed for %s; check which subject it belongs to.",
				"密封内容已被改动，或并非为主体 %s 密封；请核对其所属主体。"),

		/** There has never been a key for the subject. */
		NO_KEY("Nothing was ever sealed for %s; check which subject the envelope belongs to, or restore the keys from their latest backup.",
				"从未为主体 %s 密封过内容；请核对其所属主体，或从最新备份恢复密钥。"),

		/** The values hold half of a surrogate pair, which no encoding can keep. */
		NOT_UNICODE("The details of %s hold text that is not well-formed Unicode; enter it again.",
				"主体 %s 的信息含有不合法的 Unicode 字符，请重新录入。");

		private final String english;

		private final String chinese;

		Reason(String english, String chinese) {
			this.english = english;
			this.chinese = chinese;
		}

		private String english(String subjectId) {
			return this.english.formatted(subjectId);
		}

		private String chinese(String subjectId) {
			return this.chinese.formatted(subjectId);
		}

	}

}
