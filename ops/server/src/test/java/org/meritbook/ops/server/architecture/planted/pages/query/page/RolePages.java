package org.meritbook.ops.server.architecture.planted.pages.query.page;

import org.springframework.security.core.Authentication;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Knows a role.
 */
@Breaks
final class RolePages {

	Authentication reader;

}
