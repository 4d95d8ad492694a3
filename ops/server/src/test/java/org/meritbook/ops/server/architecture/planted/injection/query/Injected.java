package org.meritbook.ops.server.architecture.planted.injection.query;

import org.springframework.beans.factory.annotation.Autowired;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Cannot be made without a container.
 */
@Breaks
final class Injected {

	@Autowired
	String name;

}
