package org.meritbook.query.transparency.witness;

/**
 * Answer to a request to cosign.
 *
 * @param status HTTP status, as the specification says
 * @param body lines, the last one ended too
 */
public record Answer(int status, String body) {

	static final int CONFLICT = 409;

	static Answer cosigned(String line) {
		return new Answer(200, line + "\n");
	}

	static Answer malformed(String what) {
		return new Answer(400, what + "\n");
	}

	static Answer notSigned() {
		return new Answer(403, "no signature of a key that is trusted for this log, or one that does not verify\n");
	}

	static Answer unknownLog() {
		return new Answer(404, "this witness does not know the log\n");
	}

	static Answer otherSize(long size) {
		return new Answer(CONFLICT, size + "\n");
	}

	static Answer notConsistent() {
		return new Answer(422, "the checkpoint is not proven to continue the one cosigned last\n");
	}

}
