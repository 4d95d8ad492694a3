package org.meritbook.ops.server.architecture.planted.aggregates.command.award;

import org.axonframework.modelling.command.AggregateRoot;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * An aggregate whose state anyone in the package may set.
 */
@Breaks
@AggregateRoot
final class Open {

	String id;

}
