package org.meritbook.query.transparency.witness;

import java.util.Optional;

import org.meritbook.events.proof.Hash;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was cosigned last, for each log.
 */
@Component
final class WitnessTable {

	private final JdbcClient jdbc;

	WitnessTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps every other request for that log out until the transaction ends. */
	Witnessed lock(String origin) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:origin, 1953064814))")
			.param("origin", origin)
			.query((row, number) -> true)
			.single();
		return this.jdbc.sql("select size, root, note from meritbook_log.witnessed where origin = :origin")
			.param("origin", origin)
			.query((row, number) -> new Witnessed(row.getLong(1), Hash.parse(row.getString(2)), row.getString(3)))
			.optional()
			.orElseGet(Witnessed::nothing);
	}

	void keep(String origin, Witnessed newest) {
		this.jdbc.sql("""
				insert into meritbook_log.witnessed (origin, origin_hash, size, root, note)
				values (:origin, :hash, :size, :root, :note)
				on conflict (origin) do update set size = excluded.size, root = excluded.root, note = excluded.note""")
			.param("origin", origin)
			.param("hash", OriginHash.of(origin))
			.param("size", newest.size())
			.param("root", newest.root().base64())
			.param("note", newest.note())
			.update();
	}

	Optional<String> note(String originHash) {
		return this.jdbc.sql("select note from meritbook_log.witnessed where origin_hash = :hash")
			.param("hash", originHash)
			.query(String.class)
			.optional();
	}

}
