package org.meritbook.query.graph;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.type.ReferenceDay;
import org.meritbook.query.Book;
import org.meritbook.query.Sample;
import org.meritbook.query.SampleCertificates;
import org.meritbook.query.SampleRecognitions;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a certificate counts, and by which version of which agreement (invariant I30).
 */
class RecognitionAnswersTest {

	private final Book book = new Book();

	@BeforeEach
	void open() {
		Sample sample = new Sample(this.book.vault());
		this.book.node();
		given(sample.ground());
		given(List.of(sample.person("person-1", "虚构持证人"), SampleCertificates.filed(),
				SampleCertificates.awarded(1, "person-1")));
	}

	@AfterEach
	void close() {
		this.book.close();
	}

	/** Domain scenario 10. */
	@Test
	void a_certificate_from_beyond_the_border_counts_only_by_an_agreement() {
		assertThat(coverage("511700", "2024-01-01")).isEqualTo("NOT_COVERED");
		given(List.of(SampleRecognitions.signed(ReferenceDay.ISSUE)));
		GraphQlTester.Response answer = ask(question("511700", "2024-01-01"));
		answer.path("certificate.recognition.status").entity(String.class).isEqualTo("RECOGNISED");
		answer.path("certificate.recognition.version").entity(Integer.class).isEqualTo(1);
		answer.path("certificate.recognition.effect").entity(String.class).isEqualTo("SUBSIDY_ELIGIBLE");
		answer.path("certificate.recognition.agreement.documentNo").entity(String.class).isEqualTo("示例协〔2023〕1号");
		assertThat(coverage("511700", "2022-12-31")).isEqualTo("NOT_COVERED");
	}

	@ParameterizedTest
	@CsvSource({ "500000, LOCAL", "511700, RECOGNISED", "511722, RECOGNISED", "510100, NOT_COVERED",
			"440000, NOT_COVERED" })
	void counts_in_the_places_of_those_who_signed(String region, String status) {
		given(List.of(SampleRecognitions.signed(ReferenceDay.ISSUE)));
		assertThat(coverage(region, "2024-01-01")).isEqualTo(status);
	}

	@Test
	void goes_on_counting_after_the_end_of_an_agreement_that_was_in_force_at_its_issue() {
		given(List.of(SampleRecognitions.signed(ReferenceDay.ISSUE),
				SampleRecognitions.ended(LocalDate.of(2023, 12, 1))));
		assertThat(coverage("511700", "2024-01-01")).isEqualTo("RECOGNISED");
	}

	@Test
	void stops_counting_with_an_agreement_that_goes_by_the_day_of_the_request() {
		given(List.of(SampleRecognitions.signed(ReferenceDay.REQUEST),
				SampleRecognitions.ended(LocalDate.of(2023, 12, 1))));
		assertThat(coverage("511700", "2023-11-30")).isEqualTo("RECOGNISED");
		assertThat(coverage("511700", "2023-12-01")).isEqualTo("NOT_COVERED");
	}

	@Test
	void does_not_count_once_it_is_revoked() {
		given(List.of(SampleRecognitions.signed(ReferenceDay.ISSUE),
				SampleCertificates.revoked(1, LocalDate.of(2023, 12, 1))));
		assertThat(coverage("511700", "2023-12-01")).isEqualTo("NOT_COVERED");
	}

	@Test
	void shows_agreements_with_every_version_and_who_signed() {
		given(List.of(SampleRecognitions.signed(ReferenceDay.ISSUE),
				SampleRecognitions.amended(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31))));
		GraphQlTester.Response answer = ask(
				"""
						{ agreements { edges { node { id name documentNo subjectKind signedOn endedOn parties { name }
							basis { clause } versions { version documentNo terms { regionCodes evaluatorIds occupationCodes levels
							effect referenceDay effectiveFrom effectiveTo } } } } } }""");
		String agreement = "agreements.edges[0].node.";
		answer.errors().satisfy((e) -> assertThat(e).isEmpty());
		answer.path(agreement + "parties[*].name").entityList(String.class).containsExactly("示例市人社局", "示例市总工会");
		answer.path(agreement + "versions[*].version").entityList(Integer.class).containsExactly(1, 2);
		answer.path(agreement + "versions[1].terms.effectiveTo").entity(String.class).isEqualTo("2025-12-31");
		ask("{ node(id: \"agreement-sample\") { __typename } }").path("node.__typename")
			.entity(String.class)
			.isEqualTo("Agreement");
	}

	@Test
	void shows_tables_line_by_line() {
		given(List.of(SampleRecognitions.table()));
		GraphQlTester.Response answer = ask(
				"""
						{ equivalenceTables { edges { node { id name basis { clause } versions { version documentNo effectiveFrom
							rows { qualification level treatment effect creditTenths } } } } } }""");
		answer.path("equivalenceTables.edges[0].node.versions[0].rows[0].treatment")
			.entity(String.class)
			.isEqualTo("享受示例待遇");
	}

	@Test
	void shows_recognitions_as_they_stand_without_who_asked() {
		given(List.of(SampleRecognitions.signed(ReferenceDay.ISSUE),
				SampleRecognitions.requested("recognition-1", "person-1"), SampleRecognitions.granted("recognition-1"),
				SampleRecognitions.requested("recognition-2", "person-1")));
		assertThat(recognitions("status: GRANTED")).containsExactly("recognition-1");
		assertThat(recognitions("agreementId: \"agreement-sample\"")).hasSize(2);
		assertThat(recognitions("schemeId: \"scheme-other\"")).isEmpty();
		given(List.of(SampleRecognitions.withdrawn("recognition-1")));
		GraphQlTester.Response answer = ask("""
				{ node(id: "recognition-1") { ... on Recognition { schemeId route sourceKind agreement { name } status
					statusSince requestedOn version effect benefit creditTenths basis { decisionNo } } } }""");
		answer.path("node.status").entity(String.class).isEqualTo("WITHDRAWN");
		answer.path("node.basis.decisionNo").entity(String.class).isEqualTo("示例撤〔2024〕1号");
		answer.path("node.agreement.name").entity(String.class).isEqualTo("示例互认协议");
	}

	private List<String> recognitions(String filter) {
		return ask("{ recognitions(" + filter + ") { edges { node { id } } } }").path("recognitions.edges[*].node.id")
			.entityList(String.class)
			.get();
	}

	private String coverage(String region, String on) {
		return ask(question(region, on)).path("certificate.recognition.status").entity(String.class).get();
	}

	private static String question(String region, String on) {
		return """
				{ certificate(certificateNo: "%s", holderName: "虚构持证人", on: "%s") { recognition(regionCode: "%s") {
					status version effect agreement { documentNo } } } }""".formatted(SampleCertificates.NUMBER, on,
				region);
	}

	private GraphQlTester.Response ask(String question) {
		return this.book.node().graphQl().document(question).execute();
	}

	private void given(List<? extends MeritbookEvent> events) {
		this.book.record(events);
		this.book.settle();
	}

}
