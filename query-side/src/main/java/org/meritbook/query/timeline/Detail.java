package org.meritbook.query.timeline;

/**
 * A labelled value.
 *
 * @param label label, in Chinese
 * @param value value
 */
public record Detail(String label, String value) {
}
