package org.meritbook.command.rule;

/**
 * What must be unique in the book is held by one record.
 *
 * @param kind kind of value, never the value
 */
public record ValueIsHeldByAnotherRecord(String kind) implements Rule {

	@Override
	public boolean isBroken() {
		return true;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("", "domain invariants I31 and I43", "该" + chinese() + "已由另一条记录占用。",
				"This " + kind + " is held by another record.", "请查找已有记录；确属同一人时办理合并。",
				"Look the existing record up; merge the two where they are one.");
	}

	private String chinese() {
		return switch (this.kind) {
			case "person.identity" -> "身份证件";
			case "organisation.creditCode" -> "统一社会信用代码";
			case "honor.certificate" -> "证书编号";
			default -> "唯一标识（" + this.kind + "）";
		};
	}

}
