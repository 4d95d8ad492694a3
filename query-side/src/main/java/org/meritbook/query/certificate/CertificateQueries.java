package org.meritbook.query.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.calendar.LegalTime;
import org.meritbook.query.party.Parties;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.refusal.QueryRefusal;
import org.meritbook.query.recognition.Agreements;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Page;
import org.meritbook.query.row.Words;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * What is asked about evaluators and certificates.
 */
@Controller
final class CertificateQueries {

	private final Evaluators evaluators;

	private final Certificates certificates;

	private final Positions positions;

	private final Clock clock;

	CertificateQueries(Evaluators evaluators, Certificates certificates, Positions positions, Clock clock) {
		this.evaluators = evaluators;
		this.certificates = certificates;
		this.positions = positions;
		this.clock = clock;
	}

	@QueryMapping
	Connection<Evaluator> evaluators(@Argument @Nullable String regionCode, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Long atLeast) {
		Page page = Page.of("evaluators", first, after);
		this.positions.await(atLeast, Certificates.READ_MODEL);
		return Connection.of(this.evaluators.list(regionCode, page), page, (row) -> List.of(row.position()));
	}

	@QueryMapping
	CertificateAnswer certificate(@Argument String certificateNo, @Argument String holderName,
			@Argument @Nullable LocalDate on, @Argument @Nullable Long atLeast) {
		this.positions.await(atLeast, Certificates.READ_MODEL, Parties.READ_MODEL, Agreements.READ_MODEL);
		LocalDate day = (on != null) ? Words.day("on", on) : LegalTime.legalDate(this.clock.instant());
		return this.certificates.find(plain("certificateNo", certificateNo), plain("holderName", holderName), day);
	}

	@QueryMapping
	int certificationCount(@Argument String regionCode, @Argument int year, @Argument @Nullable Long atLeast) {
		this.positions.await(atLeast, Certificates.READ_MODEL);
		Words.within(regionCode);
		if (year < 1949 || year > 2199) {
			throw QueryRefusal.INVALID_DAY.with("year");
		}
		return this.certificates.count(regionCode, year);
	}

	private static String plain(String argument, String text) {
		return Objects.requireNonNull(Words.plain(argument, text));
	}

}
