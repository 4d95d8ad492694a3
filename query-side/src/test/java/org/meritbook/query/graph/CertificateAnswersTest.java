package org.meritbook.query.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.certification.CertificationReissued;
import org.meritbook.events.person.PersonErased;
import org.meritbook.events.type.Flag;
import org.meritbook.query.Book;
import org.meritbook.query.Sample;
import org.meritbook.query.SampleCertificates;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What evaluators are filed for, and what a certificate's number and holder's name tell.
 */
class CertificateAnswersTest {

	private static final LocalDate REVOKED = LocalDate.of(2024, 6, 1);

	private Book book = new Book();

	@BeforeEach
	void open() {
		Sample sample = new Sample(this.book.vault());
		this.book.node();
		this.book.record(sample.ground());
		this.book.record(List.of(sample.person("person-1", "虚构持证人"), SampleCertificates.filed(),
				SampleCertificates.awarded(1, "person-1")));
		this.book.settle();
	}

	@AfterEach
	void close() {
		this.book.close();
	}

	@Test
	void tells_what_an_evaluator_is_filed_for() {
		GraphQlTester.Response answer = ask(
				"""
						{ evaluators(regionCode: "500000") { edges { node { id organisation { name } registrar { name } kind code
							version validTo status statusSince scope { occupationCode edition levels } basis { clause } } } } }""");
		String evaluator = "evaluators.edges[0].node.";
		answer.path(evaluator + "organisation.name").entity(String.class).isEqualTo("示例机械厂");
		answer.path(evaluator + "scope[0].levels").entityList(String.class).containsExactly("SENIOR");
		answer.path(evaluator + "status").entity(String.class).isEqualTo("FILED");
		ask("{ evaluators(regionCode: \"510000\") { edges { node { id } } } }").path("evaluators.edges")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void keeps_an_evaluator_that_was_struck_off_with_its_newest_filing() {
		this.book.close();
		this.book = new Book();
		this.book.node();
		this.book.record(new Sample(this.book.vault()).ground());
		this.book.record(SampleCertificates.everything("person-1"));
		this.book.settle();
		GraphQlTester.Response answer = ask(
				"{ node(id: \"evaluator-sample\") { ... on Evaluator { version status } } }");
		answer.path("node.version").entity(Integer.class).isEqualTo(2);
		answer.path("node.status").entity(String.class).isEqualTo("STRUCK_OFF");
	}

	@Test
	void finds_a_certificate_by_number_and_name() {
		GraphQlTester.Response answer = ask(certificate("S000050123456233000001", "虚构持证人", "2023-06-01"));
		answer.path("certificate.standing").entity(String.class).isEqualTo("VALID");
		answer.path("certificate.level").entity(String.class).isEqualTo("SENIOR");
		answer.path("certificate.evaluator.id").entity(String.class).isEqualTo("evaluator-sample");
	}

	@ParameterizedTest
	@CsvSource({ "S000050123456233000001, 虚构他人, 2024-01-01", "S000050123456233000002, 虚构持证人, 2024-01-01",
			"S000050123456233000001, 虚构持证人, 2023-05-31", "S000050123456233000001, 虚构%, 2024-01-01",
			"S000050123456233000001, '', 2024-01-01" })
	void finds_nothing_by_one_key_alone_or_before_it_was_issued(String number, String name, String on) {
		GraphQlTester.Response answer = ask(certificate(number, name, on));
		answer.path("certificate.standing").entity(String.class).isEqualTo("NOT_FOUND");
		answer.path("certificate.level").valueIsNull();
		answer.path("certificate.evaluator").valueIsNull();
	}

	@Test
	void tells_a_revoked_certificate_from_one_that_never_was_and_remembers_the_day() {
		this.book.record(List.of(SampleCertificates.revoked(1, REVOKED)));
		this.book.settle();
		assertThat(standing("2024-05-31")).isEqualTo("VALID");
		GraphQlTester.Response answer = ask(certificate("S000050123456233000001", "虚构持证人", "2024-06-01"));
		answer.path("certificate.standing").entity(String.class).isEqualTo("REVOKED");
		answer.path("certificate.since").entity(String.class).isEqualTo("2024-06-01");
		answer.path("certificate.decisionNo").entity(String.class).isEqualTo("示例撤〔2024〕1号");
	}

	@Test
	void tells_that_its_evaluator_was_not_filed_for_it() {
		this.book.record(List.of(SampleCertificates.awarded(7, "person-1",
				new Flag("EVALUATOR_MUST_BE_FILED_FOR_THAT", "domain invariant I31", "无备案", "Not filed"))));
		this.book.settle();
		ask(certificate("S000050123456233000007", "虚构持证人", "2024-01-01")).path("certificate.standing")
			.entity(String.class)
			.isEqualTo("ISSUER_OUT_OF_SCOPE");
	}

	@Test
	void shows_the_serial_of_the_paper_in_force() {
		this.book.record(List.of(new CertificationReissued("certification-1", SampleCertificates.NUMBER, 2, "遗失",
				Sample.BASIS, REVOKED)));
		this.book.settle();
		ask(certificate("S000050123456233000001", "虚构持证人", "2024-06-01")).path("certificate.serial")
			.entity(Integer.class)
			.isEqualTo(2);
	}

	@Test
	void finds_nothing_of_a_holder_who_was_erased() {
		this.book.record(List.of(new PersonErased("person-1", "本人申请", Sample.BASIS, REVOKED)));
		this.book.settle();
		assertThat(standing("2024-06-01")).isEqualTo("NOT_FOUND");
	}

	/** Domain scenario 11 counts to 5,000 a year. */
	@Test
	void counts_the_certificates_of_a_year_and_a_region_without_the_revoked() {
		List<MeritbookEvent> more = new ArrayList<>();
		IntStream.rangeClosed(2, 5_001).forEach((number) -> more.add(SampleCertificates.awarded(number, "person-1")));
		more.add(SampleCertificates.revoked(2, REVOKED));
		more.add(SampleCertificates.revoked(3, REVOKED));
		this.book.record(more);
		this.book.settle();
		assertThat(count("500000", 2023)).isEqualTo(4_999);
		this.book.record(List.of(SampleCertificates.awarded(5_002, "person-1")));
		this.book.settle();
		assertThat(count("500000", 2023)).isEqualTo(5_000);
		assertThat(count("500000", 2022)).isZero();
		assertThat(count("510000", 2023)).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ certificationCount(regionCode: \"50\", year: 2023) }",
			"{ certificationCount(regionCode: \"500000\", year: 0) }",
			"{ certificate(certificateNo: \"\\u0000\", holderName: \"x\") { standing } }" })
	void refuses_what_cannot_be_asked(String question) {
		this.book.node()
			.graphQl()
			.document(question)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).hasSize(1));
	}

	private String standing(String on) {
		return ask(certificate("S000050123456233000001", "虚构持证人", on)).path("certificate.standing")
			.entity(String.class)
			.get();
	}

	private int count(String regionCode, int year) {
		return ask("{ certificationCount(regionCode: \"" + regionCode + "\", year: " + year + ") }")
			.path("certificationCount")
			.entity(Integer.class)
			.get();
	}

	private static String certificate(String number, String name, String on) {
		return """
				{ certificate(certificateNo: "%s", holderName: "%s", on: "%s") { standing since level occupationCode
					edition issuedOn serial decisionNo evaluator { id } } }""".formatted(number, name, on);
	}

	private GraphQlTester.Response ask(String question) {
		return this.book.node().graphQl().document(question).execute();
	}

}
