package org.meritbook.ops.server.guard;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;

import org.meritbook.ops.vault.refusal.VaultUnavailable;
import org.meritbook.query.refusal.QueryRefusal;
import org.meritbook.query.refusal.QueryRefused;

/**
 * Says to who asks that the book is out of reach, by a code instead of an internal error.
 */
public final class ReadFaults extends DataFetcherExceptionResolverAdapter {

	private static final ErrorClassification UNAVAILABLE = ErrorClassification.errorClassification("UNAVAILABLE");

	public ReadFaults() {
		setThreadLocalContextAware(false);
	}

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable fault, DataFetchingEnvironment environment) {
		if (!isOutOfReach(fault)) {
			return null;
		}
		QueryRefused refused = QueryRefusal.BOOK_OUT_OF_REACH.with();
		return GraphQLError.newError()
			.errorType(UNAVAILABLE)
			.message("%s", refused.getMessage())
			.path(environment.getExecutionStepInfo().getPath())
			.location(environment.getField().getSourceLocation())
			.extensions(refused.extensions())
			.build();
	}

	private static boolean isOutOfReach(Throwable fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof AxonTransientException || cause instanceof DataAccessResourceFailureException
					|| cause instanceof TransientDataAccessException || cause instanceof VaultUnavailable) {
				return true;
			}
		}
		return false;
	}

}
