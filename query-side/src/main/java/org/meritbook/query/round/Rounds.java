package org.meritbook.query.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.access.Viewer;
import org.meritbook.query.relay.Nodes;
import org.meritbook.query.row.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rounds and what was objected in them.
 */
@Component
public class Rounds implements Nodes {

	/** Name of the read model. */
	public static final String READ_MODEL = "round";

	private final JdbcClient jdbc;

	private final Viewer viewer;

	Rounds(JdbcClient jdbc, Viewer viewer) {
		this.jdbc = jdbc;
		this.viewer = viewer;
	}

	@Override
	public Set<String> kinds() {
		return Set.of("round");
	}

	@Override
	public @Nullable Object node(String id) {
		return byId(List.of(id)).get(id);
	}

	/** The rounds the book knows of those, by id. */
	public Map<String, Round> byId(Collection<String> ids) {
		return this.jdbc.sql("select * from meritbook_read.round_round where round_id = any(:ids)")
			.param("ids", Columns.array(ids))
			.query((row, number) -> round(row))
			.list()
			.stream()
			.collect(Collectors.toMap(Round::id, Function.identity()));
	}

	/**
	 * The objections in those rounds, in the order they were filed. Everyone sees those
	 * that are answered: one that is still examined would stand beside a name unproven.
	 */
	Map<String, List<Objection>> objections(Collection<String> roundIds) {
		return this.jdbc.sql("""
				select * from meritbook_read.round_objection
				where round_id = any(:ids) and (:staff or status <> 'OPEN')
				order by round_id, position""")
			.param("ids", Columns.array(roundIds))
			.param("staff", this.viewer.isStaff())
			.query((row, number) -> objection(row))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Objection::roundId));
	}

	private static Round round(ResultSet row) throws SQLException {
		return new Round(row.getString("round_id"), row.getString("scheme_id"), row.getInt("scheme_version"),
				row.getString("title"), row.getInt("edition_year"), Columns.constant(row, "status", RoundStatus.class),
				Columns.day(row, "nomination_from"), Columns.day(row, "nomination_until"),
				Columns.day(row, "reference_date"), Columns.intOrNull(row, "max_conferrals"), row.getInt("conferred"),
				Columns.basis(row));
	}

	private static Objection objection(ResultSet row) throws SQLException {
		return new Objection(row.getString("round_id"), row.getString("receipt_no"), row.getString("nomination_id"),
				Columns.day(row, "filed_on"), Columns.constant(row, "status", ObjectionStatus.class),
				Columns.dayOrNull(row, "resolved_on"), row.getString("finding"));
	}

}
