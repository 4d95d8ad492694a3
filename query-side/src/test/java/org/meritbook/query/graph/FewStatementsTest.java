package org.meritbook.query.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.query.Book;
import org.meritbook.query.Sample;
import org.meritbook.query.Story;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a record refers to is read for all records of a page at once.
 */
class FewStatementsTest {

	private static final String ASK = """
			{ honoursRoll(first: 50) { edges { node {
				id name employer scheme { name issuers { name superior { name } } basis { policy { title } } }
				round { title announcement { id } scheme { name } } issuers { name } basis { policy { title } }
				timeline(first: 5) { edges { node { office basis { policy { title } } } } }
			} } } }""";

	private final Book book = new Book();

	@AfterEach
	void close() {
		this.book.close();
	}

	@Test
	void asks_the_database_as_often_for_many_honors_as_for_few() {
		given(Story.in(this.book).whole());
		int few = statements();
		List<MeritbookEvent> more = new ArrayList<>();
		IntStream.range(0, 40)
			.forEach((i) -> more.add(Sample.honor(Story.ROUND, "nomination-more-" + i, "person-" + (1 + i % 4), i,
					Sample.BASIS.decidedBy("示例 " + i), Story.CONFERRED)));
		given(more);
		assertThat(few).isPositive();
		assertThat(statements()).isEqualTo(few);
	}

	private int statements() {
		return this.book.countingStatements(() -> this.book.node().graphQl().document(ASK).executeAndVerify());
	}

	private void given(List<? extends MeritbookEvent> events) {
		this.book.node();
		this.book.record(events);
		this.book.settle();
	}

}
