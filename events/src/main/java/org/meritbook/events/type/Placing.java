package org.meritbook.events.type;

/**
 * Who came where 名次.
 *
 * @param place place, 1 for the first
 * @param personId contestant
 * @param employee whether the contestant competed as an employee
 */
public record Placing(int place, String personId, boolean employee) {

}
