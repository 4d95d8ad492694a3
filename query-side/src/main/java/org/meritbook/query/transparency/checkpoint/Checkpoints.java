package org.meritbook.query.transparency.checkpoint;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.proof.note.SignedCheckpoint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The checkpoints that were signed. One is never changed or taken back; cosignatures are
 * added to it.
 */
@Component
public class Checkpoints {

	/** Columns of a {@link Published}; the table is named c. */
	public static final String COLUMNS = """
			c.size, c.root, c.signed_at, c.met_at, c.note || coalesce((
				select string_agg(s.line || E'\\n', '' order by s.at, s.key_name)
				  from meritbook_log.cosignature s where s.size = c.size), '') as full_note
			""";

	/** 'merit', 'log ' */
	private static final long SIGNING = 0x6d657269_6c6f6720L;

	private final JdbcClient jdbc;

	Checkpoints(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest, or nothing before the first. */
	public Optional<Published> latest() {
		return one("order by c.size desc limit 1");
	}

	/** The newest that meets the trust policy. */
	public Optional<Published> latestMet() {
		return one("where c.met_at is not null order by c.size desc limit 1");
	}

	/** The one of that size. */
	public Optional<Published> of(long size) {
		return this.jdbc.sql("select " + COLUMNS + " from meritbook_log.checkpoint c where c.size = :size")
			.param("size", size)
			.query(Checkpoints::row)
			.optional();
	}

	/** The newest without a cosignature of that key, if it is the newest of all. */
	public Optional<Published> latestWithout(String keyName, String keyId) {
		return this.jdbc.sql("select " + COLUMNS + """
				 from meritbook_log.checkpoint c
				where c.size = (select max(size) from meritbook_log.checkpoint)
				  and not exists (select from meritbook_log.cosignature s
				                   where s.size = c.size and s.key_name = :name and s.key_id = :id)""")
			.param("name", keyName)
			.param("id", keyId)
			.query(Checkpoints::row)
			.optional();
	}

	/** Lets one node sign at a time; the others find the lock taken. */
	boolean lockUnlessBusy() {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(:key)")
			.param("key", SIGNING)
			.query(Boolean.class)
			.single();
	}

	/** Locks the checkpoint of that size against another change of its cosignatures. */
	public void lock(long size) {
		this.jdbc.sql("select size from meritbook_log.checkpoint where size = :size for update")
			.param("size", size)
			.query(Long.class)
			.single();
	}

	void add(SignedCheckpoint signed, Instant at) {
		this.jdbc
			.sql("insert into meritbook_log.checkpoint (size, root, note, signed_at) "
					+ "values (:size, :root, :note, :at)")
			.param("size", signed.checkpoint().size())
			.param("root", signed.checkpoint().root().base64())
			.param("note", new String(signed.bytes(), StandardCharsets.UTF_8))
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Says that the trust policy is met, from now on. */
	public void met(long size, Instant at) {
		this.jdbc.sql("update meritbook_log.checkpoint set met_at = :at where size = :size and met_at is null")
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("size", size)
			.update();
	}

	/** Adds a cosignature; a second one of the same key changes nothing. */
	public void cosigned(long size, String keyName, String keyId, String line, Instant at) {
		this.jdbc.sql("""
				insert into meritbook_log.cosignature (size, key_name, key_id, line, at)
				values (:size, :name, :id, :line, :at) on conflict do nothing""")
			.param("size", size)
			.param("name", keyName)
			.param("id", keyId)
			.param("line", line)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	private Optional<Published> one(String which) {
		List<Published> found = this.jdbc.sql("select " + COLUMNS + " from meritbook_log.checkpoint c " + which)
			.query(Checkpoints::row)
			.list();
		return found.stream().findFirst();
	}

	/** Reads {@link #COLUMNS}. */
	public static Published row(ResultSet row, int number) throws SQLException {
		return new Published(row.getLong("size"), text(row, "root"), text(row, "full_note"),
				Objects.requireNonNull(instant(row, "signed_at")), instant(row, "met_at"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

	private static String text(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getString(column));
	}

}
