package org.meritbook.ops.server.architecture.planted.pages.query.page;

import org.springframework.graphql.ExecutionGraphQlService;

/**
 * Asks the engine.
 */
final class PlainPages {

	ExecutionGraphQlService engine;

}
