/**
 * Days that pass by themselves 期限: the end of a notice, the expiry of a document. Does
 * not decide what follows from them.
 */
@NullMarked
package org.meritbook.events.deadline;

import org.jspecify.annotations.NullMarked;
