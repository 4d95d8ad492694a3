package org.meritbook.query.competition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.CompetitionItem;
import org.meritbook.query.relay.Nodes;
import org.meritbook.query.relay.Page;
import org.meritbook.query.row.Columns;
import org.meritbook.query.row.Filter;
import org.meritbook.query.row.Json;
import org.meritbook.query.row.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * Competitions and their results.
 */
@Component
public class Competitions implements Nodes {

	/** Name of the read model. */
	public static final String READ_MODEL = "competition";

	private static final TypeReference<List<CompetitionItem>> ITEMS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	Competitions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of the competitions of a scheme or all, in the order they were recorded. */
	List<Competition> list(@Nullable String schemeId, Page page) {
		return read(new Filter().and("scheme_id = :schemeId", "schemeId", Words.plain("schemeId", schemeId))
			.and("position > :position", "position", page.numberAfter(0))
			.with("limit", page.limit()), " order by position limit :limit");
	}

	@Override
	public Set<String> kinds() {
		return Set.of("competition");
	}

	@Override
	public @Nullable Object node(String id) {
		return read(new Filter().and("competition_id = :id", "id", id), "").stream().findFirst().orElse(null);
	}

	/** The results of those competitions, event by event. */
	public Map<Competition, List<Result>> results(Collection<Competition> competitions) {
		Map<String, Competition> byId = competitions.stream()
			.collect(Collectors.toMap(Competition::id, Function.identity()));
		Map<Competition, List<Result>> results = new HashMap<>();
		competitions.forEach((competition) -> results.put(competition, new ArrayList<>()));
		this.jdbc.sql("""
				select * from meritbook_read.competition_placing where competition_id = any(:ids)
				order by competition_id, item_id, place""")
			.param("ids", Columns.array(byId.keySet()))
			.query((row, number) -> {
				Competition competition = Objects.requireNonNull(byId.get(row.getString("competition_id")));
				return Objects.requireNonNull(results.get(competition)).add(result(row, competition));
			})
			.list();
		return results;
	}

	private List<Competition> read(Filter filter, String order) {
		return this.jdbc.sql("select * from meritbook_read.competition_competition where " + filter.where() + order)
			.params(filter.values())
			.query((row, number) -> competition(row))
			.list();
	}

	private static Result result(ResultSet row, Competition competition) throws SQLException {
		String itemId = row.getString("item_id");
		String event = competition.items()
			.stream()
			.filter((item) -> item.itemId().equals(itemId))
			.map(CompetitionItem::name)
			.findFirst()
			.orElse(itemId);
		return new Result(itemId, event, row.getInt("place"), row.getString("person_id"),
				Columns.texts(row, "honor_ids"), competition.openedOn());
	}

	private static Competition competition(ResultSet row) throws SQLException {
		return new Competition(row.getString("competition_id"), row.getLong("position"), row.getString("scheme_id"),
				row.getString("name"), row.getInt("edition_year"), row.getString("organiser_id"),
				Json.read(row.getString("items"), ITEMS), Columns.day(row, "opened_on"), Columns.day(row, "first_day"),
				Columns.day(row, "last_day"), row.getBoolean("off_cycle"), Columns.basis(row));
	}

}
