package org.meritbook.query.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.RecognisedKind;
import org.meritbook.events.type.ReferenceDay;
import org.meritbook.query.relay.Nodes;
import org.meritbook.query.relay.Page;
import org.meritbook.query.row.Columns;
import org.meritbook.query.row.Filter;
import org.meritbook.query.row.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * Agreements, their versions and what they cover.
 */
@Component
public class Agreements implements Nodes {

	/** Name of the read model. */
	public static final String READ_MODEL = "recognition";

	static final TypeReference<List<AgreementVersion>> VERSIONS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	Agreements(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page, in the order they were signed. */
	List<Agreement> list(Page page) {
		return read(
				new Filter().and("position > :position", "position", page.numberAfter(0)).with("limit", page.limit()),
				" order by position limit :limit");
	}

	@Override
	public Set<String> kinds() {
		return Set.of("agreement");
	}

	@Override
	public @Nullable Object node(String id) {
		return byId(List.of(id)).get(id);
	}

	/** The agreements the book knows of those, by id. */
	public Map<String, Agreement> byId(Collection<String> ids) {
		return read(new Filter().and("agreement_id = any(:ids)", "ids", Columns.array(ids)), "").stream()
			.collect(Collectors.toMap(Agreement::id, Function.identity()));
	}

	/**
	 * Whether the certificate counts in the region on the day: by an agreement that one
	 * of its parties there, or above it, has signed (invariant I30).
	 */
	public Coverage coverage(CertificateQuestion certificate, String regionCode) {
		if (lies(certificate.evaluatorRegion(), regionCode)) {
			return Coverage.of(CoverageStatus.LOCAL);
		}
		Filter signedThere = new Filter().and("""
				subject_kind = 'CERTIFICATION' and exists (select 1 from unnest(party_ids) p (id)
					join meritbook_read.party_organisation o on o.organisation_id = p.id
					where :region like regexp_replace(o.region_code, '(00)+$', '') || '%')""", "region", regionCode);
		return read(signedThere, " order by position").stream()
			.flatMap((agreement) -> covering(agreement, certificate).stream())
			.findFirst()
			.orElseGet(() -> Coverage.of(CoverageStatus.NOT_COVERED));
	}

	private static Optional<Coverage> covering(Agreement agreement, CertificateQuestion certificate) {
		ReferenceDay counts = agreement.versions().getLast().terms().referenceDay();
		LocalDate day = (counts == ReferenceDay.ISSUE) ? certificate.issuedOn() : certificate.on();
		return agreement.inForceOn(day)
			.filter((version) -> !certificate.on().isBefore(agreement.signedOn()))
			.filter((version) -> version.terms()
				.covers(certificate.evaluatorId(), certificate.evaluatorRegion(), certificate.occupationCode(),
						certificate.level()))
			.map((version) -> new Coverage(CoverageStatus.RECOGNISED, agreement, version.version(),
					version.terms().effect()));
	}

	private static boolean lies(String regionCode, String within) {
		return regionCode.startsWith(within.replaceAll("(00)+$", ""));
	}

	private List<Agreement> read(Filter filter, String order) {
		return this.jdbc.sql("select * from meritbook_read.recognition_agreement where " + filter.where() + order)
			.params(filter.values())
			.query((row, number) -> agreement(row))
			.list();
	}

	private static Agreement agreement(ResultSet row) throws SQLException {
		return new Agreement(row.getString("agreement_id"), row.getLong("position"), row.getString("name"),
				row.getString("document_no"), Columns.texts(row, "party_ids"),
				Columns.constant(row, "subject_kind", RecognisedKind.class), Columns.day(row, "signed_on"),
				Json.read(row.getString("versions"), VERSIONS), Columns.dayOrNull(row, "ended_on"), Columns.basis(row));
	}

}
