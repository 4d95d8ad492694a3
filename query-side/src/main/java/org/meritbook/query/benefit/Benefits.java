package org.meritbook.query.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.relay.Nodes;
import org.meritbook.query.relay.Page;
import org.meritbook.query.row.Columns;
import org.meritbook.query.row.Filter;
import org.meritbook.query.row.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Benefits that the treasury does not pay.
 */
@Component
public class Benefits implements Nodes {

	/** Name of the read model. */
	public static final String READ_MODEL = "benefit";

	private final JdbcClient jdbc;

	Benefits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of the benefits of a kind, a scheme and a status, or of all. */
	List<Benefit> list(@Nullable BenefitKind kind, @Nullable String schemeId, @Nullable BenefitStatus status,
			Page page) {
		Filter filter = new Filter().and("kind = :kind", "kind", (kind != null) ? kind.name() : null)
			.and("scheme_id = :schemeId", "schemeId", Words.plain("schemeId", schemeId))
			.and("status = :status", "status", (status != null) ? status.name() : null)
			.and("position > :position", "position", page.numberAfter(0))
			.with("limit", page.limit());
		return read(filter, " order by position limit :limit");
	}

	@Override
	public Set<String> kinds() {
		return Set.of("card", "preference", "offset", "allowance");
	}

	@Override
	public @Nullable Object node(String id) {
		return read(new Filter().and("benefit_id = :id", "id", id), "").stream().findFirst().orElse(null);
	}

	private List<Benefit> read(Filter filter, String order) {
		return this.jdbc.sql("select * from meritbook_read.benefit_benefit where " + filter.where() + order)
			.params(filter.values())
			.query((row, number) -> benefit(row))
			.list();
	}

	private static Benefit benefit(ResultSet row) throws SQLException {
		return new Benefit(row.getString("benefit_id"), row.getLong("position"),
				Columns.constant(row, "kind", BenefitKind.class), row.getString("scheme_id"),
				row.getString("enterprise_id"), row.getObject("amount_fen", Long.class),
				Columns.intOrNull(row, "fiscal_year"), Columns.dayOrNull(row, "valid_to"), row.getString("statement"),
				Columns.texts(row, "services"), Columns.constant(row, "status", BenefitStatus.class),
				Columns.day(row, "status_since"), Columns.day(row, "began_on"), Columns.basis(row));
	}

}
