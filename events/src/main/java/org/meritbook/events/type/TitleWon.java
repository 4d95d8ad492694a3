package org.meritbook.events.type;

/**
 * A title that a placing earned.
 *
 * @param honorId stream of the honor
 * @param itemId event
 * @param place place
 * @param personId contestant
 */
public record TitleWon(String honorId, String itemId, int place, String personId) {

}
