package org.meritbook.query.recognition;

import org.meritbook.events.type.AgreementTerms;

/**
 * One version of an agreement.
 *
 * @param version counted from 1
 * @param documentNo number of its document
 * @param terms what it covers
 */
public record AgreementVersion(int version, String documentNo, AgreementTerms terms) {
}
