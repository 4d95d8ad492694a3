package org.meritbook.query.transparency.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * The rows of read models, whatever they hold: every table is named after its read model.
 *
 * @param jdbc within the caller's transaction
 */
record ReadModelTables(JdbcOperations jdbc) {

	/** The live schema; quoted, so that it means the live one in the replay too. */
	static final String LIVE = "\"meritbook_read\"";

	private static final int MOST = 100;

	/** Position of the read model; -1 before its first event. */
	long position(String readModel) {
		List<Long> found = this.jdbc.query("select position from " + LIVE + ".projection_position where read_model = ?",
				(row, number) -> row.getLong(1), readModel);
		return found.isEmpty() ? -1 : found.getFirst();
	}

	List<String> of(String readModel) {
		return this.jdbc.query("""
				select table_name from information_schema.tables
				 where table_schema = 'meritbook_read' and table_type = 'BASE TABLE' and starts_with(table_name, ?)
				 order by 1""", (row, number) -> Objects.requireNonNull(row.getString(1)), readModel + "_");
	}

	/**
	 * SHA-256 over the rows of all tables, in whatever order they lie. The rows are
	 * hashed in 256 groups, so that the database need not hold all hashes at once.
	 */
	String digest(String schema, String readModel) {
		StringBuilder all = new StringBuilder();
		for (String table : of(readModel)) {
			all.append(table).append(' ').append(this.jdbc.queryForObject("""
					select encode(sha256(coalesce(string_agg(g.hash, ''::bytea order by g.part), ''::bytea)), 'hex')
					  from (select substring(r.hash from 1 for 1) as part,
					               sha256(string_agg(r.hash, ''::bytea order by r.hash)) as hash
					          from (select sha256(convert_to(t::text, 'UTF8')) as hash from %s.%s t) r
					         group by 1) g""".formatted(schema, table), String.class)).append('\n');
		}
		return sha256(all.toString());
	}

	/**
	 * Rows of a table that are not the same in both schemas, found by their primary key.
	 */
	List<Divergence> divergences(String schema, String table) {
		List<String> key = primaryKey(table);
		String columns = key.stream().map((name) -> '"' + name + '"').collect(Collectors.joining(", "));
		String named = key.stream()
			.map((name) -> "'" + name + "', k.\"" + name + "\"")
			.collect(Collectors.joining(", ", "jsonb_build_object(", ")::text"));
		String sql = """
				select %4$s as key, k.live is null as missing, k.made is null as foreign_row,
				       array(select l.key from jsonb_each(to_jsonb(k.live)) l
				              where l.value is distinct from to_jsonb(k.made) -> l.key order by 1) as columns
				  from (select * from (select %3$s, live from %1$s.%2$s live) a
				          full join (select %3$s, made from %5$s.%2$s made) b using (%3$s)) k
				 where k.live is distinct from k.made
				 limit %6$d""".formatted(LIVE, table, columns, named, schema, MOST);
		return this.jdbc.query(sql, (row, number) -> {
			Divergence.Kind kind = row.getBoolean(2) ? Divergence.Kind.MISSING
					: (row.getBoolean(3) ? Divergence.Kind.FOREIGN : Divergence.Kind.CHANGED);
			List<String> differing = (kind == Divergence.Kind.CHANGED) ? List.of((String[]) row.getArray(4).getArray())
					: List.of();
			return new Divergence(table, Objects.requireNonNull(row.getString(1)), kind, differing);
		});
	}

	/** Empty tables of the same form, in a new schema. */
	void copyForms(String schema, String readModel) {
		this.jdbc.execute("drop schema if exists " + schema + " cascade");
		this.jdbc.execute("create schema " + schema);
		for (String table : of(readModel)) {
			this.jdbc.execute("create table %s.%s (like %s.%s including all)".formatted(schema, table, LIVE, table));
		}
	}

	private List<String> primaryKey(String table) {
		List<String> key = new ArrayList<>(this.jdbc.query("""
				select a.attname from pg_index i
				  join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
				 where i.indrelid = ('"meritbook_read".' || ?)::regclass and i.indisprimary
				 order by array_position(i.indkey, a.attnum)""",
				(row, number) -> Objects.requireNonNull(row.getString(1)), table));
		if (key.isEmpty()) {
			throw new IllegalStateException("the table " + table + " has no primary key, so no row of it has a name");
		}
		return key;
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
