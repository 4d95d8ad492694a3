package org.meritbook.command.rule;

/**
 * A correction says something else than the record.
 *
 * @param before value on record
 * @param after value given
 */
public record CorrectionMustChangeSomething(String before, String after) implements Rule {

	@Override
	public boolean isBroken() {
		return before.equals(after);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("after", "民法典第一千零三十一条", "更正后的内容与原记录相同。",
				"The correction says what is on record already.", "请填写更正后的内容。", "Give the right value.");
	}

}
