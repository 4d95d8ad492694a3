package org.meritbook.query.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.Rank;
import org.meritbook.query.relay.Nodes;
import org.meritbook.query.relay.Page;
import org.meritbook.query.row.Columns;
import org.meritbook.query.row.Filter;
import org.meritbook.query.row.Json;
import org.meritbook.query.row.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Targets and outside figures.
 */
@Component
public class Targets implements Nodes {

	private final JdbcClient jdbc;

	Targets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of targets of one document or all, in the order they were recorded. */
	List<Target> list(@Nullable String policyId, Page page) {
		Filter filter = new Filter().and("basis_policy_id = :policyId", "policyId", Words.plain("policyId", policyId))
			.and("position > :position", "position", page.numberAfter(0))
			.with("limit", page.limit());
		return read(filter, " order by position limit :limit");
	}

	@Override
	public Set<String> kinds() {
		return Set.of("target", "statistic");
	}

	@Override
	public @Nullable Object node(String id) {
		return byId(List.of(id)).get(id);
	}

	/** The targets the book knows of those, by id. */
	public Map<String, Target> byId(Collection<String> ids) {
		return read(new Filter().and("target_id = any(:ids)", "ids", Columns.array(ids)), "").stream()
			.collect(Collectors.toMap(Target::id, Function.identity()));
	}

	private List<Target> read(Filter filter, String order) {
		return this.jdbc.sql("select * from meritbook_read.catalogue_target where " + filter.where() + order)
			.params(filter.values())
			.query((row, number) -> target(row))
			.list();
	}

	private static Target target(ResultSet row) throws SQLException {
		return new Target(row.getString("target_id"), row.getLong("position"), row.getString("name"),
				row.getBoolean("statistic"), row.getString("region_code"), Columns.constant(row, "rank", Rank.class),
				Columns.texts(row, "lead_units"), Json.read(row.getString("figures"), Policies.FIGURES),
				Columns.basis(row));
	}

}
