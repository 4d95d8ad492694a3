package org.meritbook.query.timeline;

import org.jspecify.annotations.Nullable;

/**
 * A labelled value of a step, as it is kept.
 *
 * @param label label, in Chinese
 * @param text the value, or null where someone is named
 * @param party id of the one who is named, or null
 * @param audit true where auditors alone see it, as the value before a correction
 */
record StoredDetail(String label, @Nullable String text, @Nullable String party, boolean audit) {
}
