package org.meritbook.command.rule;

/**
 * An act is acknowledged only once it is durable.
 *
 * @param detail what could not be reached
 */
public record BookMustBeReachable(String detail) implements Rule {

	@Override
	public boolean isBroken() {
		return true;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("", "design promise 1", "总账暂时无法写入（" + detail + "），本次是否已记录尚不确定。",
				"The book cannot be written for now (" + detail + "); whether this act was recorded is not certain.",
				"请稍后以同一提交编号原样重试，不会重复记录。",
				"Retry later, unchanged and with the same command id: it will not be recorded twice.");
	}

}
