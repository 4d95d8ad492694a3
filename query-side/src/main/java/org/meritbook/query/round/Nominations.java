package org.meritbook.query.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.EligibilityRule;
import org.meritbook.events.type.Subject;
import org.meritbook.events.type.SubjectKind;
import org.meritbook.events.type.Verdict;
import org.meritbook.query.access.Viewer;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Page;
import org.meritbook.query.row.Columns;
import org.meritbook.query.row.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * Nominations, as the one who asks may see them. The public sees those that were on a
 * published list, without points and without what the rules were told; once the round is
 * over, those who were not honored have no name any more.
 */
@Component
public class Nominations {

	private static final TypeReference<List<Verdict>> VERDICTS = new TypeReference<>() {
	};

	private static final TypeReference<List<EligibilityRule>> RULES = new TypeReference<>() {
	};

	private static final String ROWS = """
			select n.*, r.rules, s.points, s.reviews,
				n.status <> 'CONFERRED' and r.status in ('CONFERRED', 'REVOKED') and not exists (
					select 1 from meritbook_read.round_objection o
					where o.round_id = n.round_id and o.status = 'OPEN') as unchosen
			from meritbook_read.round_nomination n
			join meritbook_read.round_round r on r.round_id = n.round_id
			left join lateral (
				select sum(score_points) as points, count(*) as reviews from meritbook_read.round_review v
				where v.round_id = n.round_id and v.nomination_id = n.nomination_id) s on true
			where\s""";

	private final JdbcClient jdbc;

	private final Viewer viewer;

	Nominations(JdbcClient jdbc, Viewer viewer) {
		this.jdbc = jdbc;
		this.viewer = viewer;
	}

	/** One page of each round's nominations, in the order they were recorded. */
	Map<String, Connection<Nomination>> pages(Collection<String> roundIds, Page page) {
		Long after = page.numberAfter(0);
		List<Nomination> rows = this.jdbc
			.sql("select e.* from unnest(cast(:ids as text[])) as i (id) cross join lateral (" + ROWS + """
					n.round_id = i.id and n.position > :after and (:staff or n.listed)
					order by n.position limit :limit) e order by i.id, e.position""")
			.param("ids", Columns.array(roundIds))
			.param("after", (after != null) ? after : -1)
			.param("staff", this.viewer.isStaff())
			.param("limit", page.limit())
			.query((row, number) -> nomination(row))
			.list();
		return rows.stream()
			.collect(Collectors.groupingBy(Nomination::roundId, Collectors.collectingAndThen(Collectors.toList(),
					(ofRound) -> Connection.of(ofRound, page, (nomination) -> List.of(nomination.position())))));
	}

	/** The nominations the book knows of those. */
	public Map<NominationKey, Nomination> byKey(Collection<NominationKey> keys) {
		return this.jdbc.sql(ROWS + """
				(:staff or n.listed) and (n.round_id, n.nomination_id) in (
					select * from unnest(cast(:rounds as text[]), cast(:nominations as text[])))""")
			.param("staff", this.viewer.isStaff())
			.param("rounds", keys.stream().map(NominationKey::roundId).toArray(String[]::new))
			.param("nominations", keys.stream().map(NominationKey::nominationId).toArray(String[]::new))
			.query((row, number) -> nomination(row))
			.list()
			.stream()
			.collect(Collectors.toMap((nomination) -> new NominationKey(nomination.roundId(), nomination.id()),
					Function.identity()));
	}

	private Nomination nomination(ResultSet row) throws SQLException {
		boolean staff = this.viewer.isStaff();
		boolean named = !row.getBoolean("unchosen") || this.viewer.seesUnchosen();
		List<EligibilityRule> rules = Json.read(row.getString("rules"), RULES);
		List<Judgement> verdicts = Json.read(row.getString("verdicts"), VERDICTS)
			.stream()
			.map((verdict) -> Judgement.of(verdict, rules, staff))
			.toList();
		return new Nomination(row.getString("nomination_id"), row.getString("round_id"), row.getLong("position"),
				new Subject(Columns.constant(row, "subject_kind", SubjectKind.class), row.getString("subject_id")),
				named ? row.getString("employer_id") : null, row.getString("nominating_unit_id"),
				Columns.texts(row, "unit_path"), Columns.day(row, "nominated_on"),
				Columns.constant(row, "status", NominationStatus.class), named, verdicts,
				staff ? mean(row.getLong("points"), row.getLong("reviews")) : null, row.getString("honor_id"));
	}

	/** Mean in hundredths, halves rounded up; points are never negative. */
	private static @Nullable Integer mean(long points, long reviews) {
		return (reviews == 0) ? null : Math.toIntExact((200 * points + reviews) / (2 * reviews));
	}

}
