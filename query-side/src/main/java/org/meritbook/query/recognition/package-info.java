/**
 * Agreements 互认协议, equivalence tables 比照表 and recognitions 互认. Does not know who asked.
 */
@NullMarked
package org.meritbook.query.recognition;

import org.jspecify.annotations.NullMarked;
