package org.meritbook.query.projection;

/**
 * Words for a fault that can be shown to everyone: messages of exceptions can carry
 * personal data, their kinds cannot.
 */
final class Faults {

	private static final String OURS = "org.meritbook.";

	private Faults() {
	}

	/** What stands in the way, without a message of any exception but our own. */
	static String textOf(Throwable fault) {
		return (fault instanceof EventNotProjected ours) ? String.valueOf(ours.getMessage()) : kindOf(fault);
	}

	/** The kinds of the exception and of what caused it, outermost first. */
	static String kindOf(Throwable fault) {
		StringBuilder kinds = new StringBuilder(fault.getClass().getSimpleName());
		Throwable cause = fault.getCause();
		for (int depth = 0; cause != null && depth < 5; depth++) {
			kinds.append(" < ").append(cause.getClass().getSimpleName());
			cause = cause.getCause();
		}
		return kinds.toString();
	}

	/** The innermost of our own lines that was running, for the log. */
	static String placeOf(Throwable fault) {
		Throwable root = fault;
		for (int depth = 0; root.getCause() != null && depth < 5; depth++) {
			root = root.getCause();
		}
		for (StackTraceElement line : root.getStackTrace()) {
			if (line.getClassName().startsWith(OURS)) {
				return line.toString();
			}
		}
		return "outside of our code";
	}

}
