package org.meritbook.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.query.Book;
import org.meritbook.query.GeneratedBook;
import org.meritbook.query.Node;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every book, whatever is written in it.
 */
class ReadModelLawsTest {

	private static final long SEED = 20260302;

	@ParameterizedTest
	@ValueSource(longs = { SEED, 7, 4711 })
	void batches_of_any_size_give_the_same_rows(long seed) {
		String oneByOne = rowsInBatchesOf(1, seed);
		assertThat(oneByOne).as("seed %d", seed).contains("honor-");
		assertThat(rowsInBatchesOf(7, seed)).as("seed %d", seed).isEqualTo(oneByOne);
		assertThat(rowsInBatchesOf(500, seed)).as("seed %d", seed).isEqualTo(oneByOne);
	}

	@Test
	void a_read_model_that_is_emptied_comes_back_with_the_same_rows() {
		try (Book book = new Book()) {
			book.record(new GeneratedBook(book.vault(), SEED).events());
			book.settle();
			String before = book.rows();
			book.readModels().states().forEach((state) -> book.readModels().rebuild(state.name()));
			book.settle();
			assertThat(book.rows()).isEqualTo(before);
		}
	}

	@Test
	void a_person_erased_later_has_no_name_in_a_read_model_that_is_built_anew() {
		try (Book book = new Book()) {
			book.record(new GeneratedBook(book.vault(), SEED).events());
			book.settle();
			String before = book.rows();
			GeneratedBook.ERASED.forEach(book.vault()::destroy);
			book.readModels().rebuild("party");
			book.settle();
			assertThat(book.rows()).isEqualTo(before);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { SEED, 99 })
	void a_crash_before_or_after_any_commit_loses_and_repeats_nothing(long seed) {
		String expected = rowsInBatchesOf(7, seed);
		try (Book book = new Book()) {
			book.record(new GeneratedBook(book.vault(), seed).events());
			CrashingTransactions crashing = new CrashingTransactions(
					new TransactionTemplate(new DataSourceTransactionManager(book.database())), new Random(seed));
			book.another(Map.of("meritbook.query.batch-size", "7"), crashing);
			book.settle();
			assertThat(crashing.crashes.get()).as("seed %d", seed).isPositive();
			assertThat(book.rows()).as("seed %d", seed).isEqualTo(expected);
		}
	}

	@Test
	void two_nodes_project_every_event_once() {
		String expected = rowsInBatchesOf(7, SEED);
		try (Book book = new Book()) {
			List<MeritbookEvent> events = new GeneratedBook(book.vault(), SEED).events();
			Node first = book.another(Map.of("meritbook.query.batch-size", "3"));
			book.record(events.subList(0, events.size() / 2));
			book.another(Map.of("meritbook.query.batch-size", "5"));
			book.record(events.subList(events.size() / 2, events.size()));
			book.settle();
			assertThat(book.rows()).isEqualTo(expected);
			book.stop(first);
			assertThat(book.readModels().states()).allSatisfy((state) -> assertThat(state.fault()).isNull());
		}
	}

	@Test
	void a_node_takes_over_when_another_ends() {
		try (Book book = new Book()) {
			List<MeritbookEvent> events = new GeneratedBook(book.vault(), SEED).events();
			Node first = book.another(Map.of());
			book.another(Map.of());
			book.record(events.subList(0, events.size() / 2));
			book.settle();
			book.stop(first);
			book.record(events.subList(events.size() / 2, events.size()));
			book.settle();
			assertThat(book.rows()).isEqualTo(rowsInBatchesOf(7, SEED));
		}
	}

	private static String rowsInBatchesOf(int size, long seed) {
		try (Book book = new Book()) {
			book.record(new GeneratedBook(book.vault(), seed).events());
			book.another(Map.of("meritbook.query.batch-size", Integer.toString(size)));
			book.settle();
			return book.rows();
		}
	}

	/** Breaks off now before a commit, now after it, as a killed process would. */
	private static final class CrashingTransactions implements TransactionOperations {

		private final TransactionOperations real;

		private final RandomGenerator random;

		private final AtomicInteger crashes = new AtomicInteger();

		private CrashingTransactions(TransactionOperations real, RandomGenerator random) {
			this.real = real;
			this.random = random;
		}

		@Override
		public <T extends @Nullable Object> T execute(TransactionCallback<T> action) throws TransactionException {
			int chance = this.random.nextInt(4);
			T result = this.real.execute((status) -> {
				T done = action.doInTransaction(status);
				crashIf(chance == 0);
				return done;
			});
			crashIf(chance == 1);
			return result;
		}

		private void crashIf(boolean now) {
			if (now) {
				this.crashes.incrementAndGet();
				throw new IllegalStateException("killed");
			}
		}

	}

}
