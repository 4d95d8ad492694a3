package org.meritbook.query.graph;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.person.PersonErased;
import org.meritbook.events.person.PersonRestricted;
import org.meritbook.query.Book;
import org.meritbook.query.Sample;
import org.meritbook.query.Signed;
import org.meritbook.query.Story;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is answered about lists under public notice.
 */
class AnnouncementAnswersTest {

	private static final String ASK = """
			{ announcements { edges { node {
				id title listVersion status workingDaysLeft firstDay lastDay workingDays convention provisional
				publishedOn calendarVersion changeReason contact { office phone email address }
				round { id title status } scheme { id name version } basis { clause policy { id title } }
				entries { edges { node { ordinal nominationId name subjectKind employer nominatingUnit status } } }
			} } } }""";

	private static final String FIRST = "announcements.edges[0].node.";

	private final Book book = new Book();

	@AfterEach
	void close() {
		this.book.close();
	}

	@Test
	void tells_the_list_its_window_and_how_to_object() {
		given(Story.in(this.book).untilNotice(), Story.PUBLISHED);
		GraphQlTester.Response answer = ask();
		answer.path(FIRST + "status").entity(String.class).isEqualTo("OPEN");
		answer.path(FIRST + "workingDaysLeft").entity(Integer.class).isEqualTo(5);
		answer.path(FIRST + "lastDay").entity(String.class).isEqualTo(Story.LAST_DAY.toString());
		answer.path(FIRST + "contact.office").entity(String.class).isEqualTo(Sample.CONTACT.office());
		answer.path(FIRST + "scheme.name").entity(String.class).isEqualTo("示例工匠");
		answer.path(FIRST + "basis.policy.title").entity(String.class).isEqualTo("示例办法");
		assertThat(names(answer)).containsExactly("虚构甲", "虚构乙", "虚构丙");
		answer.path(FIRST + "entries.edges[*].node.nominatingUnit")
			.entityList(String.class)
			.containsExactly("示例机械厂", "示例机械厂", "示例机械厂");
		answer.path(FIRST + "entries.edges[*].node.ordinal").entityList(Integer.class).containsExactly(1, 2, 3);
	}

	@Test
	void counts_the_last_day_in_and_ends_with_it() {
		given(Story.in(this.book).untilNotice(), Story.LAST_DAY);
		ask().path(FIRST + "status").entity(String.class).isEqualTo("OPEN");
		ask().path(FIRST + "workingDaysLeft").entity(Integer.class).isEqualTo(1);
		this.book.clock().set(Story.LAST_DAY.plusDays(1));
		ask().path(FIRST + "status").entity(String.class).isEqualTo("ENDED");
		ask().path(FIRST + "workingDaysLeft").entity(Integer.class).isEqualTo(0);
	}

	@Test
	void says_that_an_objection_is_examined_until_it_is_answered() {
		given(Story.in(this.book).untilObjection(), LocalDate.of(2026, 2, 6));
		ask().path(FIRST + "status").entity(String.class).isEqualTo("OBJECTION");
		given(List.of(Sample.resolved(Story.ROUND, "nomination-3", "objection-1", false, LocalDate.of(2026, 2, 9))),
				LocalDate.of(2026, 2, 9));
		ask().path(FIRST + "status").entity(String.class).isEqualTo("OPEN");
	}

	@Test
	void keeps_a_list_that_was_replaced_and_shows_the_new_one_first() {
		given(Story.in(this.book).untilNotice(), Story.PUBLISHED);
		given(List.of(Sample.published(Story.ROUND, "disclosure-second", 2, List.of("nomination-1"),
				LocalDate.of(2026, 2, 6))), LocalDate.of(2026, 2, 6));
		GraphQlTester.Response answer = ask();
		answer.path("announcements.edges[*].node.status").entityList(String.class).containsExactly("OPEN", "REPLACED");
		answer.path("announcements.edges[*].node.workingDaysLeft").entityList(Integer.class).containsExactly(5, 0);
		answer.path(FIRST + "changeReason").entity(String.class).isEqualTo("更正名单");
		this.book.node()
			.graphQl()
			.document("{ node(id: \"round-2026\") { ... on Round { announcement { id } } } }")
			.execute()
			.path("node.announcement.id")
			.entity(String.class)
			.isEqualTo("disclosure-second");
	}

	@Test
	void takes_the_names_of_those_not_honored_down_once_the_round_is_over() {
		given(Story.in(this.book).whole(), Book.TODAY);
		assertThat(names(ask())).containsExactly("虚构甲", "虚构乙", null);
		assertThat(Signed.inAs("CLERK", () -> names(ask()))).containsExactly("虚构甲", "虚构乙", "虚构丙");
	}

	@Test
	void keeps_the_names_of_those_not_honored_where_the_office_wants_so() {
		this.book.another(Map.of("meritbook.query.show-unchosen-nominees", "true"));
		given(Story.in(this.book).whole(), Book.TODAY);
		assertThat(names(ask())).containsExactly("虚构甲", "虚构乙", "虚构丙");
	}

	@Test
	void shows_no_name_of_a_person_who_is_erased_or_restricted() {
		given(Story.in(this.book).untilNotice(), Story.PUBLISHED);
		given(List.of(new PersonErased("person-1", "本人申请", Sample.BASIS, Story.PUBLISHED),
				new PersonRestricted("person-2", "本人申请", Sample.BASIS, Story.PUBLISHED)), Story.PUBLISHED);
		assertThat(names(ask())).containsExactly(null, null, "虚构丙");
		assertThat(Signed.inAs("AUDITOR", () -> names(ask()))).containsExactly(null, null, "虚构丙");
	}

	@Test
	void finds_lists_by_where_they_stand_their_region_and_their_scheme() {
		given(Story.in(this.book).untilNotice(), Story.PUBLISHED);
		assertThat(count("status: OPEN")).isEqualTo(1);
		assertThat(count("status: ENDED")).isZero();
		assertThat(count("regionCode: \"510000\"")).isEqualTo(1);
		assertThat(count("regionCode: \"511722\"")).isZero();
		assertThat(count("schemeId: \"scheme-sample-craftsman\"")).isEqualTo(1);
		assertThat(count("schemeId: \"scheme-other\"")).isZero();
	}

	@Test
	void tries_out_a_window_without_a_list() {
		this.book.node()
			.graphQl()
			.document("""
					{ disclosureWindow(publishedOn: "2023-09-25") {
						firstDay lastDay closesAt workingDays convention calendarVersion provisional } }""")
			.execute()
			.path("disclosureWindow.lastDay")
			.entity(String.class)
			.isEqualTo("2023-10-08")
			.path("disclosureWindow.closesAt")
			.entity(String.class)
			.isEqualTo("2023-10-08T16:00:00.000Z");
	}

	private void given(List<? extends MeritbookEvent> events, LocalDate today) {
		this.book.clock().set(today);
		this.book.node();
		this.book.record(events);
		this.book.settle();
	}

	private GraphQlTester.Response ask() {
		return this.book.node().graphQl().document(ASK).execute();
	}

	private static List<String> names(GraphQlTester.Response answer) {
		return Arrays.asList(answer.path(FIRST + "entries.edges[*].node.name").entity(String[].class).get());
	}

	private int count(String filter) {
		return this.book.node()
			.graphQl()
			.document("{ announcements(" + filter + ") { edges { cursor } } }")
			.execute()
			.path("announcements.edges[*].cursor")
			.entityList(String.class)
			.get()
			.size();
	}

}
