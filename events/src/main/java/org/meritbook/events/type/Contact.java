package org.meritbook.events.type;

/**
 * Where the public reaches the office that published a list. An office's details, never a
 * person's.
 *
 * @param office name of the office
 * @param phone office telephone
 * @param email office mail address
 * @param address postal address
 */
public record Contact(String office, String phone, String email, String address) {
}
