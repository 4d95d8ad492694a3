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
import org.meritbook.events.type.DocumentNature;
import org.meritbook.events.type.Figure;
import org.meritbook.events.type.Rank;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Nodes;
import org.meritbook.query.relay.Page;
import org.meritbook.query.row.Columns;
import org.meritbook.query.row.Filter;
import org.meritbook.query.row.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * Policy documents and their clauses.
 */
@Component
public class Policies implements Nodes {

	/** Name of the read model. */
	public static final String READ_MODEL = "catalogue";

	static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	Policies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of documents, newest first; ordered by their day and position. */
	List<Policy> list(Page page) {
		Filter filter = new Filter().and("sorted_on <= :day", "day", page.dayAfter(0))
			.and("(sorted_on, position) < (:day, :position)", "position", page.numberAfter(1))
			.with("limit", page.limit());
		return read(filter, " order by sorted_on desc, position desc limit :limit");
	}

	@Override
	public Set<String> kinds() {
		return Set.of("policy");
	}

	@Override
	public @Nullable Object node(String id) {
		return byId(List.of(id)).get(id);
	}

	/** The documents the book knows of those, by id. */
	public Map<String, Policy> byId(Collection<String> ids) {
		return read(new Filter().and("policy_id = any(:ids)", "ids", Columns.array(ids)), "").stream()
			.collect(Collectors.toMap(Policy::id, Function.identity()));
	}

	/** One page of each document's clauses, in the order of the document. */
	Map<String, Connection<Clause>> clauses(Collection<String> policyIds, Page page) {
		Long after = page.numberAfter(0);
		return this.jdbc.sql("""
				select c.* from unnest(cast(:ids as text[])) as i (id)
				cross join lateral (
					select * from meritbook_read.catalogue_clause
					where policy_id = i.id and position > :after order by position limit :limit) c
				order by i.id, c.position""")
			.param("ids", Columns.array(policyIds))
			.param("after", (after != null) ? after : -1)
			.param("limit", page.limit())
			.query((row, number) -> clause(row))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Clause::policyId, Collectors.collectingAndThen(Collectors.toList(),
					(rows) -> Connection.of(rows, page, (clause) -> List.of(clause.position())))));
	}

	private List<Policy> read(Filter filter, String order) {
		List<Policy> policies = this.jdbc
			.sql("select * from meritbook_read.catalogue_policy where " + filter.where() + order)
			.params(filter.values())
			.query((row, number) -> policy(row))
			.list();
		Map<String, List<PolicyVersion>> versions = versions(policies.stream().map(Policy::id).toList());
		return policies.stream()
			.map((policy) -> withVersions(policy, versions.getOrDefault(policy.id(), List.of())))
			.toList();
	}

	private Map<String, List<PolicyVersion>> versions(Collection<String> policyIds) {
		return this.jdbc.sql("""
				select policy_id, issued_on, effective_from, effective_to
				from meritbook_read.catalogue_policy_version where policy_id = any(:ids)
				order by policy_id, policy_version""")
			.param("ids", Columns.array(policyIds))
			.query((row, number) -> Map.entry(row.getString("policy_id"),
					new PolicyVersion(Columns.day(row, "issued_on"), Columns.day(row, "effective_from"),
							Columns.dayOrNull(row, "effective_to"))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static Policy policy(ResultSet row) throws SQLException {
		return new Policy(row.getString("policy_id"), row.getLong("position"), Columns.day(row, "sorted_on"),
				row.getString("title"), Columns.constant(row, "nature", DocumentNature.class),
				row.getString("document_no"), Columns.texts(row, "issuers"), Columns.dayOrNull(row, "document_date"),
				Columns.constant(row, "rank", Rank.class), row.getString("region_code"), row.getString("note"),
				new PolicyLife(List.of(), Columns.dayOrNull(row, "repealed_on")));
	}

	private static Policy withVersions(Policy policy, List<PolicyVersion> versions) {
		return new Policy(policy.id(), policy.position(), policy.sortedOn(), policy.title(), policy.nature(),
				policy.documentNo(), policy.issuers(), policy.documentDate(), policy.rank(), policy.regionCode(),
				policy.note(), new PolicyLife(versions, policy.life().repealedOn()));
	}

	private static Clause clause(ResultSet row) throws SQLException {
		return new Clause(row.getString("policy_id"), row.getLong("position"), row.getString("clause_id"),
				row.getString("clause"), row.getString("tier"), row.getString("kind"), row.getString("name"),
				row.getString("local_level"), Columns.texts(row, "ranks").stream().map(Rank::valueOf).toList(),
				Columns.texts(row, "region_codes"), Columns.texts(row, "lead_units"),
				Json.read(row.getString("figures"), FIGURES), row.getString("funding"), row.getString("note"));
	}

}
