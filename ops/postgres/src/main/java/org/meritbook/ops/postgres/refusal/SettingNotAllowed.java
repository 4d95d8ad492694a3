package org.meritbook.ops.postgres.refusal;

/**
 * A setting was given that cannot be used.
 */
public final class SettingNotAllowed extends StartRefused {

	/**
	 * Why it cannot be used.
	 */
	public enum Reason {

		/** The launcher sets it itself. */
		KEPT_BY_THE_LAUNCHER("the launcher sets it itself, leave it out", "该参数由启动器自行设定，请删去"),

		/** No setting of PostgreSQL can look so. */
		NOT_A_SETTING("that is not a name and a value of one line", "名称无效或取值含多行"),

		/** The name needs quoting in SQL. */
		NOT_A_NAME("take at most 63 lower case letters, digits and underscores", "请使用至多 63 个小写字母、数字或下划线"),

		/** There is no such port. */
		NOT_A_PORT("take 0 to 65535", "请使用 0 至 65535"),

		/** The shell that starts the server would change the path. */
		NOT_A_SAFE_PATH("choose a path without double quote, dollar, backquote, backslash and line break",
				"请选用不含双引号、美元符、反引号、反斜杠和换行的路径");

		private final String english;

		private final String chinese;

		Reason(String english, String chinese) {
			this.english = english;
			this.chinese = chinese;
		}

	}

	public SettingNotAllowed(String setting, String value, Reason reason) {
		super("The setting %s of the embedded PostgreSQL cannot be '%s': %s.".formatted(setting, value, reason.english),
				"内嵌 PostgreSQL 的参数 %s 不能为“%s”：%s。".formatted(setting, value, reason.chinese));
	}

}
