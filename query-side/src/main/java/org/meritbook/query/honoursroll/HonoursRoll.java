package org.meritbook.query.honoursroll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.ActType;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.events.type.Subject;
import org.meritbook.events.type.SubjectKind;
import org.meritbook.query.relay.Nodes;
import org.meritbook.query.relay.Page;
import org.meritbook.query.row.Columns;
import org.meritbook.query.row.Filter;
import org.meritbook.query.row.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The honours roll 荣誉名录.
 */
@Component
public class HonoursRoll implements Nodes {

	/** Name of the read model. */
	public static final String READ_MODEL = "honoursroll";

	private final JdbcClient jdbc;

	HonoursRoll(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page, newest conferral first; ordered by day of conferral and position. */
	List<Honor> list(HonoursRollFilter wanted, Page page) {
		Filter filter = filter(wanted).and("conferred_on <= :day", "day", page.dayAfter(0))
			.and("(conferred_on, position) < (:day, :position)", "position", page.numberAfter(1))
			.with("limit", page.limit());
		return read(filter, " order by conferred_on desc, position desc limit :limit");
	}

	/** How many there are in all. */
	int count(HonoursRollFilter wanted) {
		Filter filter = filter(wanted);
		return this.jdbc.sql("select count(*) from meritbook_read.honoursroll_honor h where " + filter.where())
			.params(filter.values())
			.query(Integer.class)
			.single();
	}

	@Override
	public Set<String> kinds() {
		return Set.of("honor");
	}

	@Override
	public @Nullable Object node(String id) {
		return byId(List.of(id)).get(id);
	}

	/** The honors the book knows of those, by id. */
	public Map<String, Honor> byId(Collection<String> ids) {
		return read(new Filter().and("honor_id = any(:ids)", "ids", Columns.array(ids)), "").stream()
			.collect(Collectors.toMap(Honor::id, Function.identity()));
	}

	private static Filter filter(HonoursRollFilter wanted) {
		return new Filter().and("scheme_id = :schemeId", "schemeId", Words.plain("schemeId", wanted.schemeId()))
			.and("region_code like :region", "region", Words.within(wanted.regionCode()))
			.and("edition_year = :editionYear", "editionYear", wanted.editionYear())
			.and("status = :status", "status", (wanted.status() != null) ? wanted.status().name() : null)
			.and("round_id = :roundId", "roundId", Words.plain("roundId", wanted.roundId()))
			.and("""
					subject_id in (select subject_id from meritbook_read.party_name
						where name like :name escape '\\')""", "name", Words.anywhere("name", wanted.name()));
	}

	private List<Honor> read(Filter filter, String order) {
		return this.jdbc.sql("select * from meritbook_read.honoursroll_honor h where " + filter.where() + order)
			.params(filter.values())
			.query((row, number) -> honor(row))
			.list();
	}

	private static Honor honor(ResultSet row) throws SQLException {
		return new Honor(row.getString("honor_id"), row.getLong("position"), row.getString("round_id"),
				row.getString("nomination_id"), row.getString("scheme_id"), row.getInt("scheme_version"),
				new Subject(Columns.constant(row, "subject_kind", SubjectKind.class), row.getString("subject_id")),
				row.getString("employer_id"), row.getString("title"), row.getString("route"), conferral(row),
				standing(row), row.getString("certificate_no"), Columns.intOrNull(row, "certificate_serial"));
	}

	private static Conferral conferral(ResultSet row) throws SQLException {
		return new Conferral(Columns.constant(row, "act_type", ActType.class),
				Columns.constant(row, "rank", Rank.class), row.getString("region_code"),
				Columns.texts(row, "issuer_ids"), row.getInt("edition_year"), Columns.day(row, "conferred_on"),
				Columns.basis(row));
	}

	private static Standing standing(ResultSet row) throws SQLException {
		return new Standing(Columns.constant(row, "status", HonorStatus.class), Columns.day(row, "status_since"),
				Columns.constantOrNull(row, "revocation_reason", RevocationReason.class),
				row.getString("revocation_decision_no"));
	}

}
