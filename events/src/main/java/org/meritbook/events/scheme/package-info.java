/**
 * The life of a scheme 项目 under a policy clause. Does not evaluate any rule.
 */
@NullMarked
package org.meritbook.events.scheme;

import org.jspecify.annotations.NullMarked;
