/**
 * The life of a policy document 政策文件: drafted, issued, amended, repealed. Does not hold a
 * passage of any document.
 */
@NullMarked
package org.meritbook.events.policy;

import org.jspecify.annotations.NullMarked;
