package org.meritbook.ops.drill;

import java.util.ArrayList;
import java.util.List;

/**
 * A tampering in SQL, by a superuser who first silences the triggers.
 *
 * @param where what a finding must name to have located it
 * @param remakesLog whether the thief also makes the log again and signs it
 */
record Theft(Kind kind, List<String> statements, String where, boolean remakesLog) {

	private static final String EVENT = "meritbook_events.event";

	private static final String SILENCE = "alter table " + EVENT + " disable trigger all";

	/**
	 * One of each kind that a database can suffer.
	 * @param at position of the event that is tampered with
	 * @param size number of events
	 */
	static List<Theft> all(long at, long size) {
		String here = " where position = " + at;
		String position = "position " + at;
		List<Theft> thefts = new ArrayList<>();
		thefts.add(of(Kind.EDIT_PAYLOAD, position, "update " + EVENT + " set payload = " + flipped("payload") + here));
		thefts.add(of(Kind.EDIT_METADATA, position, "update " + EVENT + " set metadata = convert_to(replace("
				+ "convert_from(metadata, 'UTF8'), 'clerk-', 'thief-'), 'UTF8')" + here));
		thefts.add(of(Kind.RELABEL, position, "update " + EVENT + " set stream = 'honor-stolen', sequence = 0" + here));
		thefts.add(of(Kind.DROP, position, "delete from " + EVENT + here));
		thefts.add(of(Kind.INSERT, position, moveUp(at).get(0), moveUp(at).get(1),
				"insert into " + EVENT + " select " + at
						+ ", recorded_at, 'honor-invented', stream_type, 0, 'invented', name, revision,"
						+ " payload, metadata from " + EVENT + " where position = " + (at + 1)));
		thefts.add(of(Kind.REORDER, position, "update " + EVENT + " set position = -1" + here,
				"update " + EVENT + " set position = " + at + " where position = " + (at + 1),
				"update " + EVENT + " set position = " + (at + 1) + " where position = -1"));
		thefts.add(of(Kind.BACK_DATE, position,
				"update " + EVENT + " set recorded_at = recorded_at - interval '30 days'" + here));
		thefts.add(of(Kind.TRUNCATE, position, "delete from " + EVENT + " where position >= " + at));
		thefts.add(remade(Kind.FORK, "entry " + at, "update " + EVENT + " set payload = payload || '\\x20'" + here));
		thefts.add(
				remade(Kind.REWIND, "size " + size + " to " + at, "delete from " + EVENT + " where position >= " + at));
		return thefts;
	}

	private static Theft of(Kind kind, String where, String... statements) {
		return new Theft(kind, silenced(statements), where, false);
	}

	private static Theft remade(Kind kind, String where, String... statements) {
		return new Theft(kind, silenced(statements), where, true);
	}

	private static List<String> silenced(String... statements) {
		List<String> all = new ArrayList<>(List.of(statements));
		all.addFirst(SILENCE);
		return all;
	}

	/** In two steps, because a position must never stand twice. */
	private static List<String> moveUp(long from) {
		return List.of("update " + EVENT + " set position = -position - 2 where position >= " + from,
				"update " + EVENT + " set position = -position - 1 where position < 0");
	}

	private static String flipped(String column) {
		return "set_byte(" + column + ", length(" + column + ") / 2, get_byte(" + column + ", length(" + column
				+ ") / 2) # 1)";
	}

}
