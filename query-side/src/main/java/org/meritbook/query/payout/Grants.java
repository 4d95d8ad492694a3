package org.meritbook.query.payout;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.function.Function;
import java.util.List;
import java.util.Map;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

import org.meritbook.query.row.Columns;
import org.meritbook.events.type.Fact;
import org.meritbook.query.row.Filter;
import org.meritbook.query.row.Json;
import org.meritbook.query.relay.Nodes;
import org.meritbook.query.relay.Page;
import org.meritbook.events.type.Sealed;
import org.meritbook.events.type.Subject;
import org.meritbook.events.type.SubjectKind;
import org.meritbook.query.access.Viewer;
import org.meritbook.query.row.Words;

/**
 * Grants, as the one who asks may see them. The public sees those that were disclosed,
 * without what was stated and without anyone's account.
 */
@Component
public class Grants implements Nodes {

	/** Name of the read model. */
	public static final String READ_MODEL = "payout";

	private static final TypeReference<List<Fact>> FACTS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final Viewer viewer;

	Grants(JdbcClient jdbc, Viewer viewer) {
		this.jdbc = jdbc;
		this.viewer = viewer;
	}

	@Override
	public Set<String> kinds() {
		return Set.of("grant");
	}

	@Override
	public @Nullable Object node(String id) {
		return byId(List.of(id)).get(id);
	}

	/** The grants of those that may be seen, by id. */
	public Map<String, Grant> byId(Collection<String> ids) {
		return read(visible().and("grant_id = any(:ids)", "ids", Columns.array(ids)), "").stream()
			.collect(Collectors.toMap(Grant::id, Function.identity()));
	}

	/** A page, newest first. */
	List<Grant> list(GrantFilter wanted, Page page) {
		Filter filter = visible().and("scheme_id = :schemeId", "schemeId", Words.plain("schemeId", wanted.schemeId()))
			.and("status = :status", "status", (wanted.status() != null) ? wanted.status().name() : null)
			.and("region_code like :region", "region", Words.within(wanted.regionCode()))
			.and("honor_id = :honorId", "honorId", Words.plain("honorId", wanted.honorId()))
			.and("subject_id = :subjectId and :staffOnly", "subjectId", Words.plain("subjectId", wanted.subjectId()))
			.and("position < :after", "after", page.numberAfter(0))
			.with("staffOnly", this.viewer.isStaff())
			.with("limit", page.limit());
		return read(filter, " order by position desc limit :limit");
	}

	/** What was done to those grants, in order. */
	Map<String, List<GrantStep>> steps(Collection<String> grantIds) {
		boolean auditor = this.viewer.isAuditor();
		boolean staff = this.viewer.isStaff();
		return this.jdbc
			.sql("""
					select * from meritbook_read.payout_step where grant_id = any(:ids) order by grant_id, position, kind""")
			.param("ids", Columns.array(grantIds))
			.query((row, number) -> new GrantStep(row.getString("grant_id"), row.getLong("position"),
					Columns.constant(row, "kind", GrantStepKind.class), Columns.day(row, "on_day"),
					auditor ? row.getString("account") : null, row.getObject("amount_fen", Long.class),
					row.getString("decision_no"), staff ? row.getString("note") : null, row.getString("fund_id")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(GrantStep::grantId));
	}

	private Filter visible() {
		return new Filter().and("disclosed and status <> 'REFUSED' or :staff", "staff", this.viewer.isStaff());
	}

	private List<Grant> read(Filter filter, String order) {
		return this.jdbc.sql("select * from meritbook_read.payout_grant where " + filter.where() + order)
			.params(filter.values())
			.query((row, number) -> grant(row))
			.list();
	}

	private Grant grant(ResultSet row) throws SQLException {
		boolean staff = this.viewer.isStaff();
		Reckoned reckoned = new Reckoned(row.getInt("scheme_version"), row.getString("rule_id"),
				row.getInt("rule_version"), row.getString("rule_clause"), row.getString("row_id"),
				row.getString("figure_document_no"), staff ? Json.read(row.getString("inputs"), FACTS) : List.of());
		String payee = row.getString("payee");
		return new Grant(row.getString("grant_id"), row.getLong("position"), row.getString("scheme_id"), reckoned,
				new Subject(Columns.constant(row, "subject_kind", SubjectKind.class), row.getString("subject_id")),
				staff || row.getBoolean("honor_disclosed"), row.getString("honor_id"),
				staff ? row.getString("source_key") : null, row.getInt("year"), Columns.texts(row, "months"),
				Columns.constant(row, "status", GrantStatus.class), money(row),
				Columns.dayOrNull(row, "notice_last_day"), row.getString("region_code"),
				Columns.day(row, "entitled_on"), (payee != null) ? new Sealed(payee) : null, Columns.basis(row));
	}

	private static Money money(ResultSet row) throws SQLException {
		Long entitled = row.getObject("entitled_fen", Long.class);
		long net = row.getLong("paid_fen") - row.getLong("recovered_fen");
		long open = (row.getBoolean("claimed") && entitled != null) ? Math.max(0, net - entitled) : 0;
		return new Money(row.getObject("requested_fen", Long.class), entitled,
				row.getObject("prepayment_fen", Long.class), row.getLong("reserved_fen"), row.getLong("in_transit_fen"),
				row.getLong("paid_fen"), row.getLong("recovered_fen"), open);
	}

}
