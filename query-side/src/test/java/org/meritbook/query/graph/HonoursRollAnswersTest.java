package org.meritbook.query.graph;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.honor.CertificateIssued;
import org.meritbook.events.honor.CertificateReissued;
import org.meritbook.events.honor.HonorCorrected;
import org.meritbook.events.honor.HonorReinstated;
import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.events.honor.HonorSuspended;
import org.meritbook.events.identity.DocumentType;
import org.meritbook.events.organisation.OrganisationRenamed;
import org.meritbook.events.person.PersonCorrected;
import org.meritbook.events.person.PersonErased;
import org.meritbook.events.person.PersonMerged;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.query.Book;
import org.meritbook.query.Sample;
import org.meritbook.query.Story;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is answered about the honours roll.
 */
class HonoursRollAnswersTest {

	private static final String FIRST = "honoursRoll.edges[0].node.";

	private static final LocalDate LATER = LocalDate.of(2026, 3, 20);

	private final Book book = new Book();

	@BeforeEach
	void tell() {
		given(Story.in(this.book).whole());
	}

	@AfterEach
	void close() {
		this.book.close();
	}

	@Test
	void tells_everything_public_of_an_honor() {
		GraphQlTester.Response answer = ask(
				"""
						id title route name subjectKind employer scheme { name version } schemeVersion round { title }
						actType rank regionCode editionYear conferredOn decisionNo issuers { name regionName } status statusSince
						revocationReason revocationDecisionNo certificateNo certificateSerial
						basis { clause decisionNo policy { state } }
						timeline(first: 2) { edges { node { titleZh } } pageInfo { hasNextPage } }""",
				"");
		answer.path("honoursRoll.totalCount").entity(Integer.class).isEqualTo(2);
		answer.path("honoursRoll.edges[*].node.name").entityList(String.class).containsExactly("虚构乙", "虚构甲");
		answer.path(FIRST + "employer").entity(String.class).isEqualTo("示例机械厂");
		answer.path(FIRST + "decisionNo").entity(String.class).isEqualTo("示例发〔2026〕9号");
		answer.path(FIRST + "issuers[*].name").entityList(String.class).containsExactly("示例市人社局", "示例市总工会");
		answer.path(FIRST + "issuers[0].regionName").entity(String.class).isEqualTo("达州市");
		answer.path(FIRST + "status").entity(String.class).isEqualTo("VALID");
		answer.path(FIRST + "basis.policy.state").entity(String.class).isEqualTo("EFFECTIVE");
		answer.path(FIRST + "timeline.edges[*].node.titleZh").entityList(String.class).containsExactly("推荐", "资格审查");
		answer.path(FIRST + "timeline.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
	}

	@Test
	void keeps_a_revoked_honor_with_the_decision_that_revoked_it() {
		given(List.of(new HonorRevoked("honor-1", RevocationReason.FRAUD, Sample.BUREAU, false,
				Sample.BASIS.decidedBy("示例撤〔2026〕1号"), LATER)));
		GraphQlTester.Response answer = ask("status statusSince revocationReason revocationDecisionNo",
				"filter: { status: REVOKED }");
		answer.path(FIRST + "revocationReason").entity(String.class).isEqualTo("FRAUD");
		answer.path(FIRST + "revocationDecisionNo").entity(String.class).isEqualTo("示例撤〔2026〕1号");
		answer.path(FIRST + "statusSince").entity(String.class).isEqualTo(LATER.toString());
		answer.path("honoursRoll.totalCount").entity(Integer.class).isEqualTo(1);
	}

	@Test
	void follows_an_honor_through_suspension_certificate_correction_and_renunciation() {
		given(List.of(new HonorSuspended("honor-1", "核查", Sample.BASIS.decidedBy("停 1"), LATER)));
		assertThat(statuses()).containsExactly("VALID", "SUSPENDED");
		given(List.of(new HonorReinstated("honor-1", "查清", Sample.BASIS.decidedBy("复 1"), LATER),
				new HonorRenounced("honor-2", "自愿", Sample.BASIS, LATER),
				new CertificateIssued("honor-1", "SL2026001", 1, Sample.BASIS, LATER),
				new CertificateReissued("honor-1", "SL2026001", 2, "遗失", Sample.BASIS, LATER),
				new HonorCorrected("honor-1", "title", "示例工匠", "示例大工匠", "笔误", Sample.BASIS, LATER)));
		assertThat(statuses()).containsExactly("RENOUNCED", "VALID");
		GraphQlTester.Response answer = ask("title certificateNo certificateSerial", "filter: { status: VALID }");
		answer.path(FIRST + "title").entity(String.class).isEqualTo("示例大工匠");
		answer.path(FIRST + "certificateNo").entity(String.class).isEqualTo("SL2026001");
		answer.path(FIRST + "certificateSerial").entity(Integer.class).isEqualTo(2);
	}

	@Test
	void finds_honors_by_scheme_region_year_round_and_part_of_a_name() {
		assertThat(count("schemeId: \"scheme-sample-craftsman\"")).isEqualTo(2);
		assertThat(count("schemeId: \"scheme-other\"")).isZero();
		assertThat(count("regionCode: \"510000\"")).isEqualTo(2);
		assertThat(count("regionCode: \"511700\"")).isEqualTo(2);
		assertThat(count("regionCode: \"000000\"")).isEqualTo(2);
		assertThat(count("regionCode: \"511722\"")).isZero();
		assertThat(count("editionYear: 2026")).isEqualTo(2);
		assertThat(count("editionYear: 2025")).isZero();
		assertThat(count("roundId: \"round-2026\"")).isEqualTo(2);
		assertThat(count("name: \"构甲\"")).isEqualTo(1);
		assertThat(count("name: \"虚构\", regionCode: \"511700\", editionYear: 2026")).isEqualTo(2);
		assertThat(count("name: \"虚构丁\"")).isZero();
	}

	@Test
	void takes_wildcards_in_a_name_as_characters() {
		assertThat(count("name: \"%\"")).isZero();
		assertThat(count("name: \"虚_甲\"")).isZero();
		assertThat(count("name: \"\\\\\"")).isZero();
		assertThat(count("name: \"' or 1=1 --\"")).isZero();
		assertThat(count("name: \"  \"")).isEqualTo(2);
	}

	@Test
	void finds_a_person_by_the_corrected_name_and_no_more_by_the_wrong_one() {
		PersonalDetails right = new PersonalDetails(Map.of(PersonalDetails.NAME, "虚构正名"));
		given(List.of(new PersonCorrected("person-1", DocumentType.RESIDENT_ID, "hash-person-1", "hash-person-1",
				this.book.vault().seal("person-1", right), "笔误", Sample.BASIS, LATER)));
		assertThat(count("name: \"虚构正名\"")).isEqualTo(1);
		assertThat(count("name: \"虚构甲\"")).isZero();
	}

	@Test
	void shows_a_merged_person_by_the_name_of_the_record_that_stays() {
		given(List.of(new PersonMerged("person-2", "person-1", "同一人", Sample.BASIS, LATER)));
		assertThat(names()).containsExactly("虚构甲", "虚构甲");
		assertThat(count("name: \"虚构甲\"")).isEqualTo(2);
	}

	@Test
	void shows_and_finds_no_name_of_a_person_who_is_erased() {
		given(List.of(new PersonErased("person-1", "本人申请", Sample.BASIS, LATER)));
		assertThat(names()).containsExactly("虚构乙", null);
		assertThat(count("name: \"虚构甲\"")).isZero();
		assertThat(this.book.rows()).doesNotContain("虚构甲");
	}

	@Test
	void keeps_the_name_an_organisation_had_on_the_day_of_conferral() {
		given(List.of(new OrganisationRenamed(Sample.FACTORY, "示例机械集团", "改制", Sample.BASIS, LATER)));
		ask("employer", "").path(FIRST + "employer").entity(String.class).isEqualTo("示例机械厂");
		this.book.clock().set(LATER);
		this.book.node()
			.graphQl()
			.document("{ node(id: \"organisation-factory\") { ... on Organisation { name superior { name } } } }")
			.execute()
			.path("node.name")
			.entity(String.class)
			.isEqualTo("示例机械集团");
	}

	@Test
	void keeps_no_document_number_anywhere() {
		assertThat(this.book.rows()).contains("虚构甲").doesNotContain("51172219900307888X");
	}

	private void given(List<? extends MeritbookEvent> events) {
		this.book.node();
		this.book.record(events);
		this.book.settle();
	}

	private GraphQlTester.Response ask(String fields, String arguments) {
		String of = arguments.isEmpty() ? "" : "(" + arguments + ")";
		return this.book.node()
			.graphQl()
			.document("{ honoursRoll" + of + " { totalCount edges { node { id " + fields + " } } } }")
			.execute();
	}

	private List<String> statuses() {
		return ask("status", "").path("honoursRoll.edges[*].node.status").entityList(String.class).get();
	}

	private List<@Nullable String> names() {
		return Arrays.asList(ask("name", "").path("honoursRoll.edges[*].node.name").entity(String[].class).get());
	}

	private int count(String filter) {
		return ask("", "filter: { " + filter + " }").path("honoursRoll.totalCount").entity(Integer.class).get();
	}

}
