/**
 * Names of persons and organisations, the one read model that opens sealed details. Does
 * not keep anything of a person but the display name and where it stands.
 */
@NullMarked
package org.meritbook.query.party;

import org.jspecify.annotations.NullMarked;
