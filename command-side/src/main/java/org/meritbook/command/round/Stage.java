package org.meritbook.command.round;

/**
 * Where a round stands.
 */
enum Stage {

	OPEN("申报"), SHORTLISTED("已入围"), DISCLOSED("公示"), CLOSED("公示期满"), CONFERRED("已授予"), REVOKED("已撤销");

	private final String chinese;

	Stage(String chinese) {
		this.chinese = chinese;
	}

	String chinese() {
		return this.chinese;
	}

}
