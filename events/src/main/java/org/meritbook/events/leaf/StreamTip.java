package org.meritbook.events.leaf;

/**
 * How far the leaves of one stream have come.
 *
 * @param pseudonym name of the stream in the log, base64
 * @param sequence sequence of its newest leaf
 * @param leafHash hash of its newest leaf (RFC 6962, section 2.1), base64
 */
public record StreamTip(String pseudonym, long sequence, String leafHash) {
}
