package org.meritbook.events.type;

import java.time.LocalDate;

/**
 * A title or result that the book does not hold, by its document 外部称号.
 *
 * @param title name of the title or result
 * @param rank rank of the level that gave it
 * @param regionCode GB/T 2260 code of the place
 * @param issuerName who gave it
 * @param documentNo number of the document
 * @param obtainedOn day it was given
 * @param byRecognition true where it was itself obtained by recognition
 */
public record SourceTitle(String title, Rank rank, String regionCode, String issuerName, String documentNo,
		LocalDate obtainedOn, boolean byRecognition) {

}
