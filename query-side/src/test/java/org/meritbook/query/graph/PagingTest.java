package org.meritbook.query.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.query.Book;
import org.meritbook.query.Sample;
import org.meritbook.query.Story;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists are read page by page, and what cannot be read is said.
 */
class PagingTest {

	private final Book book = new Book();

	@AfterEach
	void close() {
		this.book.close();
	}

	@Test
	void shows_every_honor_once_while_others_are_conferred() {
		given(new Sample(this.book.vault()).ground());
		confer(0, 23);
		List<String> seen = new ArrayList<>();
		@Nullable String after = null;
		int round = 1;
		do {
			GraphQlTester.Response page = roll(4, after);
			page.path("honoursRoll.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(after != null);
			seen.addAll(page.path("honoursRoll.edges[*].node.id").entityList(String.class).get());
			after = page.path("honoursRoll.pageInfo.hasNextPage").entity(Boolean.class).get()
					? page.path("honoursRoll.pageInfo.endCursor").entity(String.class).get() : null;
			confer(round, 3);
			round++;
		}
		while (after != null);
		assertThat(seen).doesNotHaveDuplicates()
			.containsAll(IntStream.range(0, 23).mapToObj((i) -> "honor-0-" + i).toList());
	}

	@Test
	void tells_where_an_empty_page_stands() {
		this.book.node();
		GraphQlTester.Response page = roll(4, null);
		page.path("honoursRoll.edges").entityList(Object.class).hasSize(0);
		page.path("honoursRoll.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
		page.path("honoursRoll.pageInfo.endCursor").valueIsNull();
	}

	@Test
	void reads_lists_inside_lists_page_by_page() {
		given(Story.in(this.book).whole());
		String ask = """
				query ($after: String) { announcements { edges { node {
					entries(first: 2, after: $after) { edges { node { ordinal } } pageInfo { hasNextPage endCursor } } } } } }""";
		GraphQlTester.Response first = this.book.node().graphQl().document(ask).execute();
		String at = "announcements.edges[0].node.entries.";
		first.path(at + "edges[*].node.ordinal").entityList(Integer.class).containsExactly(1, 2);
		String end = first.path(at + "pageInfo.endCursor").entity(String.class).get();
		this.book.node()
			.graphQl()
			.document(ask)
			.variable("after", end)
			.execute()
			.path(at + "edges[*].node.ordinal")
			.entityList(Integer.class)
			.containsExactly(3)
			.path(at + "pageInfo.hasNextPage")
			.entity(Boolean.class)
			.isEqualTo(false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "honoursRoll", "announcements", "policies", "targets", "schemes" })
	void refuses_pages_of_no_or_of_more_than_a_hundred_entries(String list) {
		for (int size : new int[] { -1, 0, 101, Integer.MAX_VALUE }) {
			assertThat(refusal("{ " + list + "(first: " + size + ") { edges { cursor } } }"))
				.containsEntry("code", "INVALID_PAGE_SIZE")
				.hasEntrySatisfying("messageZh", (text) -> assertThat(text.toString()).contains("1 至 100"))
				.containsKeys("messageEn", "remedyZh", "remedyEn");
		}
		this.book.node().graphQl().document("{ " + list + "(first: 100) { edges { cursor } } }").executeAndVerify();
	}

	@Test
	void refuses_pages_of_a_wrong_size_inside_other_lists() {
		given(Story.in(this.book).whole());
		assertThat(refusal("{ announcements { edges { node { entries(first: 0) { edges { cursor } } } } } }"))
			.containsEntry("code", "INVALID_PAGE_SIZE");
		assertThat(refusal("{ timeline(recordId: \"honor-1\", first: 101) { edges { cursor } } }"))
			.containsEntry("code", "INVALID_PAGE_SIZE");
	}

	@Test
	void refuses_a_cursor_that_was_damaged_or_is_of_another_list() {
		given(new Sample(this.book.vault()).ground());
		confer(0, 5);
		String cursor = roll(2, null).path("honoursRoll.pageInfo.endCursor").entity(String.class).get();
		for (int i = 0; i < cursor.length(); i++) {
			char other = (cursor.charAt(i) == 'A') ? 'B' : 'A';
			String damaged = cursor.substring(0, i) + other + cursor.substring(i + 1);
			assertThat(refusal("{ honoursRoll(after: \"" + damaged + "\") { edges { cursor } } }")).as(damaged)
				.containsEntry("code", "INVALID_CURSOR");
		}
		assertThat(refusal("{ announcements(after: \"" + cursor + "\") { edges { cursor } } }")).containsEntry("code",
				"INVALID_CURSOR");
		assertThat(refusal("{ honoursRoll(after: \"\") { edges { cursor } } }")).containsEntry("code",
				"INVALID_CURSOR");
	}

	@Test
	void refuses_words_and_codes_that_cannot_be_meant() {
		assertThat(refusal("{ honoursRoll(filter: { name: \"\\u0000\" }) { totalCount } }")).containsEntry("code",
				"INVALID_TEXT");
		assertThat(refusal("{ schemes(name: \"" + "长".repeat(201) + "\") { edges { cursor } } }")).containsEntry("code",
				"INVALID_TEXT");
		assertThat(refusal("{ schemes(regionCode: \"5117\") { edges { cursor } } }")).containsEntry("code",
				"INVALID_REGION_CODE");
		assertThat(refusal("{ honoursRoll(filter: { regionCode: \"51%700\" }) { totalCount } }")).containsEntry("code",
				"INVALID_REGION_CODE");
		assertThat(refusal("{ disclosureWindow(publishedOn: \"2026-03-02\", workingDays: 0) { lastDay } }"))
			.containsEntry("code", "INVALID_WORKING_DAYS");
		assertThat(refusal("{ disclosureWindow(publishedOn: \"+999999999-12-31\") { lastDay } }")).containsEntry("code",
				"INVALID_DAY");
	}

	private GraphQlTester.Response roll(int first, @Nullable String after) {
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("first", first);
		variables.put("after", after);
		return this.book.node()
			.graphQl()
			.document("""
					query ($first: Int, $after: String) { honoursRoll(first: $first, after: $after) {
						edges { cursor node { id conferredOn } }
						pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""")
			.variables(variables)
			.execute();
	}

	private Map<String, Object> refusal(String question) {
		List<ResponseError> errors = new ArrayList<>();
		this.book.node().graphQl().document(question).execute().errors().satisfy(errors::addAll);
		assertThat(errors).as(question).hasSize(1);
		assertThat(errors.getFirst().getMessage()).doesNotContain("org.", "Exception", "INTERNAL");
		return errors.getFirst().getExtensions();
	}

	private void confer(int round, int count) {
		List<MeritbookEvent> events = new ArrayList<>();
		IntStream.range(0, count)
			.forEach((i) -> events.add(Sample.honor(Story.ROUND, "nomination-" + round + "-" + i, "person-" + i, i + 1,
					Sample.BASIS.decidedBy("示例"), Story.CONFERRED.plusDays(round + (i % 3)))));
		given(events);
	}

	private void given(List<? extends MeritbookEvent> events) {
		this.book.node();
		this.book.record(events);
		this.book.settle();
	}

}
