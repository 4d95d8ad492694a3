package org.meritbook.query.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.EvaluatorKind;
import org.meritbook.events.type.OccupationScope;
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
 * Evaluators and what they are filed for.
 */
@Component
public class Evaluators implements Nodes {

	private static final TypeReference<List<OccupationScope>> SCOPE = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	Evaluators(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of the evaluators of a region or all, in the order they were filed. */
	List<Evaluator> list(@Nullable String regionCode, Page page) {
		Filter filter = new Filter().and("region_code like :region", "region", Words.within(regionCode))
			.and("position > :position", "position", page.numberAfter(0))
			.with("limit", page.limit());
		return read(filter, " order by position limit :limit");
	}

	@Override
	public Set<String> kinds() {
		return Set.of("evaluator");
	}

	@Override
	public @Nullable Object node(String id) {
		return byId(List.of(id)).get(id);
	}

	/** The evaluators the book knows of those, by id. */
	public Map<String, Evaluator> byId(Collection<String> ids) {
		return read(new Filter().and("evaluator_id = any(:ids)", "ids", Columns.array(ids)), "").stream()
			.collect(Collectors.toMap(Evaluator::id, Function.identity()));
	}

	private List<Evaluator> read(Filter filter, String order) {
		return this.jdbc.sql("select * from meritbook_read.certificate_evaluator where " + filter.where() + order)
			.params(filter.values())
			.query((row, number) -> evaluator(row))
			.list();
	}

	private static Evaluator evaluator(ResultSet row) throws SQLException {
		return new Evaluator(row.getString("evaluator_id"), row.getLong("position"), row.getString("organisation_id"),
				row.getString("registrar_id"), Columns.constant(row, "kind", EvaluatorKind.class),
				row.getString("code"), row.getString("region_code"), row.getInt("filing_version"),
				Json.read(row.getString("scope"), SCOPE), Columns.day(row, "valid_from"), Columns.day(row, "valid_to"),
				Columns.constant(row, "status", EvaluatorStatus.class), Columns.day(row, "status_since"),
				Columns.day(row, "filed_on"), Columns.basis(row));
	}

}
