/**
 * Decides about policy documents 政策文件. Does not read any other stream.
 */
@NullMarked
package org.meritbook.command.policy;

import org.jspecify.annotations.NullMarked;
