package org.meritbook.ops.server;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import org.meritbook.ops.copybook.BookRefused;

/**
 * Says why a server does not take up a book in two sentences instead of a stack trace.
 */
class BookRefusedAnalysis extends AbstractFailureAnalyzer<BookRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BookRefused cause) {
		return new FailureAnalysis(cause.english() + System.lineSeparator() + cause.chinese(),
				"Code " + cause.code() + "; the sentences above say what to do.", cause);
	}

}
