package org.meritbook.query.designation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.Rank;
import org.meritbook.query.relay.Nodes;
import org.meritbook.query.relay.Page;
import org.meritbook.query.row.Columns;
import org.meritbook.query.row.Filter;
import org.meritbook.query.row.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Platforms, bases, studios and brands, also those of a past day. Each is counted once,
 * at the level it held that day (invariant I51).
 */
@Component
public class Designations implements Nodes {

	/** Name of the read model. */
	public static final String READ_MODEL = "designation";

	/** Every designation with the level of the day; of no level where it held none. */
	private static final String ON_THE_DAY = """
			from meritbook_read.designation_designation d left join lateral (
				select l.rank as held_rank, l.scheme_id as held_scheme from meritbook_read.designation_level l
				where l.designation_id = d.designation_id and l.from_on <= :on and (l.until_on is null or l.until_on > :on)
				order by l.position desc limit 1) h on true"""
			+ " where ";

	private final JdbcClient jdbc;

	Designations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page, in the order they were applied for. */
	List<Designation> list(DesignationFilter wanted, LocalDate on, Page page) {
		Filter filter = filter(wanted, on).and("d.position > :position", "position", page.numberAfter(0))
			.with("limit", page.limit());
		return this.jdbc.sql(
				"select d.*, coalesce(held_rank, d.rank) as shown_rank, coalesce(held_scheme, d.scheme_id) as shown_scheme "
						+ ON_THE_DAY + filter.where() + " order by d.position limit :limit")
			.params(filter.values())
			.query((row, number) -> designation(row))
			.list();
	}

	/** How many there are in all. */
	int count(DesignationFilter wanted, LocalDate on) {
		Filter filter = filter(wanted, on);
		return this.jdbc.sql("select count(*) " + ON_THE_DAY + filter.where())
			.params(filter.values())
			.query(Integer.class)
			.single();
	}

	@Override
	public Set<String> kinds() {
		return Set.of("designation");
	}

	@Override
	public @Nullable Object node(String id) {
		return this.jdbc.sql("""
				select d.*, d.rank as shown_rank, d.scheme_id as shown_scheme
				from meritbook_read.designation_designation d where d.designation_id = :id""")
			.param("id", id)
			.query((row, number) -> designation(row))
			.optional()
			.orElse(null);
	}

	private static Filter filter(DesignationFilter wanted, LocalDate on) {
		DesignationStatus status = wanted.status();
		Filter filter = (status == null || status == DesignationStatus.DESIGNATED)
				? new Filter().and("held_rank is not null", "held", true)
				: new Filter().and("d.status = :status", "status", status.name());
		return filter
			.and("coalesce(held_scheme, d.scheme_id) = :schemeId", "schemeId",
					Words.plain("schemeId", wanted.schemeId()))
			.and("d.region_code like :region", "region", Words.within(wanted.regionCode()))
			.and("coalesce(held_rank, d.rank) = :rank", "rank", (wanted.rank() != null) ? wanted.rank().name() : null)
			.and("d.name like :name escape '\\'", "name", Words.anywhere("name", wanted.name()))
			.with("on", on);
	}

	private static Designation designation(ResultSet row) throws SQLException {
		return new Designation(row.getString("designation_id"), row.getLong("position"), row.getString("shown_scheme"),
				row.getString("name"), row.getString("host_id"), row.getString("leader_id"),
				Columns.constant(row, "shown_rank", Rank.class), row.getString("region_code"),
				Columns.constant(row, "status", DesignationStatus.class), Columns.day(row, "status_since"),
				Columns.day(row, "applied_on"), Columns.dayOrNull(row, "notice_until"),
				Columns.dayOrNull(row, "next_assessment_on"), Columns.basis(row));
	}

}
