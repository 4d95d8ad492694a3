package org.meritbook.query.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.calendar.LegalTime;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.SchemeTerms;
import org.meritbook.query.relay.Nodes;
import org.meritbook.query.relay.Page;
import org.meritbook.query.row.Columns;
import org.meritbook.query.row.Filter;
import org.meritbook.query.row.Json;
import org.meritbook.query.row.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Schemes, with the terms that hold today in Asia/Shanghai or with those of a version.
 */
@Component
public class Schemes implements Nodes {

	/** The newest terms that hold today; the first terms where none hold yet. */
	private static final String TODAY = """
			select * from (
				select s.scheme_id, s.position, s.closed_on <= :today as closed, v.scheme_version, v.name, v.kind,
					v.region_code, v.terms, v.basis_policy_id, v.basis_policy_version, v.basis_clause,
					v.basis_decision_no
				from meritbook_read.catalogue_scheme s
				cross join lateral (
					select * from meritbook_read.catalogue_scheme_version
					where scheme_id = s.scheme_id
					order by effective_on <= :today desc,
						case when effective_on <= :today then scheme_version else -scheme_version end desc
					limit 1) v) t
			where\s""";

	private static final String OF_A_VERSION = """
			select s.scheme_id, s.position, s.closed_on <= :today as closed, v.scheme_version, v.terms,
				v.basis_policy_id, v.basis_policy_version, v.basis_clause, v.basis_decision_no
			from meritbook_read.catalogue_scheme s
			join meritbook_read.catalogue_scheme_version v on v.scheme_id = s.scheme_id
			where (v.scheme_id, v.scheme_version) in (
				select * from unnest(cast(:ids as text[]), cast(cast(:versions as text[]) as int[])))""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Schemes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A page of schemes, in the order they were defined. */
	List<Scheme> list(@Nullable SchemeKind kind, @Nullable String regionCode, @Nullable String name, Page page) {
		Filter filter = today().and("kind = :kind", "kind", (kind != null) ? kind.name() : null)
			.and("region_code like :region", "region", Words.within(regionCode))
			.and("name like :name escape '\\'", "name", Words.anywhere("name", name))
			.and("position > :position", "position", page.numberAfter(0))
			.with("limit", page.limit());
		return read(TODAY + filter.where() + " order by position limit :limit", filter);
	}

	@Override
	public Set<String> kinds() {
		return Set.of("scheme");
	}

	@Override
	public @Nullable Object node(String id) {
		return byId(List.of(id)).get(id);
	}

	/** The schemes the book knows of those with the terms of today, by id. */
	public Map<String, Scheme> byId(Collection<String> ids) {
		Filter filter = today().and("scheme_id = any(:ids)", "ids", Columns.array(ids));
		return read(TODAY + filter.where(), filter).stream().collect(Collectors.toMap(Scheme::id, Function.identity()));
	}

	/** The schemes the book knows of those, each with the terms of the version. */
	public Map<SchemeKey, Scheme> byVersion(Collection<SchemeKey> keys) {
		Filter filter = today().with("ids", keys.stream().map(SchemeKey::schemeId).toArray(String[]::new))
			.with("versions", keys.stream().map((key) -> Integer.toString(key.version())).toArray(String[]::new));
		return read(OF_A_VERSION, filter).stream()
			.collect(Collectors.toMap((scheme) -> new SchemeKey(scheme.id(), scheme.version()), Function.identity()));
	}

	private Filter today() {
		return new Filter().with("today", LegalTime.legalDate(this.clock.instant()));
	}

	private List<Scheme> read(String sql, Filter filter) {
		return this.jdbc.sql(sql).params(filter.values()).query((row, number) -> scheme(row)).list();
	}

	private static Scheme scheme(ResultSet row) throws SQLException {
		return new Scheme(row.getString("scheme_id"), row.getLong("position"), row.getInt("scheme_version"),
				Json.read(row.getString("terms"), SchemeTerms.class), Columns.basis(row), row.getBoolean("closed"));
	}

}
