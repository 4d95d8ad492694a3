package org.meritbook.query.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.RecognitionEffect;
import org.meritbook.events.type.RecognitionRoute;
import org.meritbook.events.type.RecognitionSourceKind;
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
 * Recognitions and equivalence tables.
 */
@Component
public class Recognitions implements Nodes {

	private static final TypeReference<List<TableVersion>> VERSIONS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	Recognitions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of the recognitions of a scheme, an agreement and a status, or of all. */
	List<Recognition> list(@Nullable String schemeId, @Nullable String agreementId, @Nullable RecognitionStatus status,
			Page page) {
		Filter filter = new Filter().and("scheme_id = :schemeId", "schemeId", Words.plain("schemeId", schemeId))
			.and("agreement_id = :agreementId", "agreementId", Words.plain("agreementId", agreementId))
			.and("status = :status", "status", (status != null) ? status.name() : null)
			.and("position > :position", "position", page.numberAfter(0))
			.with("limit", page.limit());
		return read(filter, " order by position limit :limit");
	}

	/** A page of equivalence tables, in the order they were entered. */
	List<EquivalenceTable> tables(Page page) {
		Filter filter = new Filter().and("position > :position", "position", page.numberAfter(0))
			.with("limit", page.limit());
		return this.jdbc
			.sql("select * from meritbook_read.recognition_table where " + filter.where()
					+ " order by position limit :limit")
			.params(filter.values())
			.query((row, number) -> new EquivalenceTable(row.getString("table_id"), row.getLong("position"),
					row.getString("name"), Json.read(row.getString("versions"), VERSIONS), Columns.basis(row)))
			.list();
	}

	@Override
	public Set<String> kinds() {
		return Set.of("recognition");
	}

	@Override
	public @Nullable Object node(String id) {
		return read(new Filter().and("recognition_id = :id", "id", id), "").stream().findFirst().orElse(null);
	}

	private List<Recognition> read(Filter filter, String order) {
		return this.jdbc.sql("select * from meritbook_read.recognition_recognition where " + filter.where() + order)
			.params(filter.values())
			.query((row, number) -> recognition(row))
			.list();
	}

	private static Recognition recognition(ResultSet row) throws SQLException {
		return new Recognition(row.getString("recognition_id"), row.getLong("position"), row.getString("scheme_id"),
				Columns.constant(row, "route", RecognitionRoute.class),
				Columns.constant(row, "source_kind", RecognitionSourceKind.class), row.getString("agreement_id"),
				Columns.constant(row, "status", RecognitionStatus.class), Columns.day(row, "status_since"),
				Columns.day(row, "requested_on"), Columns.intOrNull(row, "version"),
				Columns.constantOrNull(row, "effect", RecognitionEffect.class), row.getString("benefit"),
				Columns.intOrNull(row, "credit_tenths"), Columns.basis(row));
	}

}
