package org.meritbook.query.refusal;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * Turns refusals into GraphQL errors whose extensions carry the code and both languages.
 * Leaves every other fault to whoever comes next.
 */
@Component
final class QueryErrors extends DataFetcherExceptionResolverAdapter {

	QueryErrors() {
		setThreadLocalContextAware(false);
	}

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable fault, DataFetchingEnvironment environment) {
		return switch (fault) {
			case QueryRefused refused -> error(refused, environment);
			case BindException unreadable -> error(QueryRefusal.INVALID_ARGUMENT.with(), environment);
			default -> null;
		};
	}

	private static GraphQLError error(QueryRefused refused, DataFetchingEnvironment environment) {
		return GraphQLError.newError()
			.errorType(ErrorType.BAD_REQUEST)
			.message("%s", refused.getMessage())
			.path(environment.getExecutionStepInfo().getPath())
			.location(environment.getField().getSourceLocation())
			.extensions(refused.extensions())
			.build();
	}

}
