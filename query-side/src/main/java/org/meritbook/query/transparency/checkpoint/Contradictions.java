package org.meritbook.query.transparency.checkpoint;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the evidence of a contradiction and raises the alarm, once for each.
 */
@Component
public class Contradictions {

	private static final Logger log = LoggerFactory.getLogger(Contradictions.class);

	/** A log that misbehaves without end fills no database. */
	private static final int MOST = 1000;

	private final JdbcClient jdbc;

	private final Clock clock;

	Contradictions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Writes one down; the same again changes nothing. */
	public void raise(Contradiction.Kind kind, String origin, String first, String second) {
		int added = this.jdbc.sql("""
				insert into meritbook_log.contradiction (found_at, kind, origin, first, second)
				select :at, :kind, :origin, :first, :second
				 where (select count(*) from meritbook_log.contradiction) < :most
				on conflict do nothing""")
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("kind", kind.name())
			.param("origin", origin)
			.param("first", first)
			.param("second", second)
			.param("most", MOST)
			.update();
		if (added > 0) {
			log.error("ALARM: contradiction {} in the log {}. Both texts are kept: fetch them under "
					+ "/log/contradictions and hand them to the witnesses.", kind, origin);
		}
	}

	/** All of them, the newest first. */
	public List<Contradiction> all() {
		return this.jdbc.sql("select * from meritbook_log.contradiction order by id desc")
			.query((row, number) -> new Contradiction(row.getLong("id"),
					row.getObject("found_at", OffsetDateTime.class).toInstant(),
					Contradiction.Kind.valueOf(row.getString("kind")), Objects.requireNonNull(row.getString("origin")),
					Objects.requireNonNull(row.getString("first")), Objects.requireNonNull(row.getString("second"))))
			.list();
	}

	/** The one of that number. */
	public Optional<Contradiction> of(long id) {
		return all().stream().filter((one) -> one.id() == id).findFirst();
	}

}
