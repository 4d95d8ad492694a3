package org.meritbook.ops.copybook;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import org.meritbook.ops.axonserver.AxonServerBook;
import org.meritbook.ops.axonserver.AxonServerLink;
import org.meritbook.ops.eventstore.CopiedBook;
import org.meritbook.ops.eventstore.PostgresBook;
import org.meritbook.ops.eventstore.StoredEvent;
import org.meritbook.ops.protocolserver.ProtocolServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Copies between a real PostgreSQL and a {@link ProtocolServer}, both ways.
 */
class BookCopyTest {

	private final ProtocolServer server = ProtocolServer.start();

	private final AxonServerLink link = Ends.link(this.server.address());

	private final AxonServerBook axonServer = Ends.axonServer(this.link);

	private final PGSimpleDataSource database = Ends.database();

	private final PostgresBook postgres = Ends.postgres(this.database);

	@AfterEach
	void stop() {
		this.axonServer.close();
		this.link.close();
		this.server.close();
	}

	@Test
	void keeps_every_byte_there_and_back_and_claims_and_receipts_with_it() {
		Ends.write(this.database, "honor", 400);
		CopyProof there = Ends.copy(this.postgres, this.axonServer).run().orElseThrow();
		PGSimpleDataSource second = Ends.database();
		CopyProof back = Ends.copy(this.axonServer, Ends.postgres(second)).run().orElseThrow();
		assertThat(back).isEqualTo(there);
		assertThat(there.size()).isEqualTo(this.postgres.size());
		assertThat(there.fingerprints()).matches("sha256-chain [0-9a-f]{64}");
		assertThat(Ends.postgres(second).page(7, 1)).usingRecursiveComparison().isEqualTo(this.postgres.page(7, 1));
		assertThat(Ends.settled(second)).hasSizeGreaterThan(400).isEqualTo(Ends.settled(this.database));
	}

	@Test
	void copies_only_what_is_missing_when_the_book_has_grown() {
		Ends.write(this.database, "honor", 10);
		CopyProof first = Ends.copy(this.postgres, this.axonServer).run().orElseThrow();
		Ends.write(this.database, "later", 10);
		CopyProof second = Ends.copy(this.postgres, this.axonServer).run().orElseThrow();
		assertThat(second.bookId()).isEqualTo(first.bookId());
		assertThat(second.size()).isEqualTo(2 * first.size()).isEqualTo(this.server.log().size());
	}

	@Test
	void copies_nothing_of_an_empty_book() {
		assertThat(Ends.copy(this.postgres, this.axonServer).run()).isEmpty();
	}

	@Test
	void refuses_a_target_that_holds_another_book() {
		Ends.write(this.database, "honor", 10);
		PGSimpleDataSource other = Ends.database();
		Ends.write(other, "other", 3);
		Ends.copy(Ends.postgres(other), this.axonServer).run();
		long before = this.server.log().size();
		assertThatExceptionOfType(BookRefused.class).isThrownBy(() -> Ends.copy(this.postgres, this.axonServer).run())
			.satisfies((refused) -> {
				assertThat(refused.code()).isEqualTo("TARGET_HOLDS_ANOTHER_BOOK");
				assertThat(refused.english()).contains("position 0");
				assertThat(refused.chinese()).contains("位置 0");
			});
		assertThat(this.server.log().size()).isEqualTo(before);
	}

	@Test
	void refuses_a_target_that_is_ahead() {
		Ends.write(this.database, "honor", 10);
		Ends.copy(this.postgres, this.axonServer).run();
		assertThatExceptionOfType(BookRefused.class)
			.isThrownBy(() -> Ends.copy(Ends.postgres(Ends.database()), this.axonServer).run())
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("TARGET_IS_AHEAD"));
	}

	@Test
	void stores_nothing_twice_when_an_answer_is_lost() {
		Ends.write(this.database, "honor", 400);
		this.server.loseAnswers(1);
		assertThat(Ends.copy(this.postgres, this.axonServer).run()).isPresent();
		assertThat(this.server.log().size()).isEqualTo(this.postgres.size());
	}

	@Test
	void says_so_when_a_store_changes_what_it_is_given() {
		Ends.write(this.database, "honor", 10);
		assertThatExceptionOfType(BookRefused.class)
			.isThrownBy(() -> Ends.copy(this.postgres, new Forgetful(this.axonServer)).run())
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("COPY_DIFFERS"));
	}

	@Test
	void goes_on_after_being_killed_on_the_way_to_axon_server() throws Exception {
		Ends.write(this.database, "honor", 3_000);
		kill(CopyingProcess.start(this.database, this.server.address(), StoreKind.AXON_SERVER),
				() -> this.server.log().size());
		assertThat(Ends.copy(this.postgres, this.axonServer).run()).isPresent();
		assertThat(this.server.log().size()).isEqualTo(this.postgres.size());
	}

	@Test
	void goes_on_after_being_killed_on_the_way_to_postgresql() throws Exception {
		PGSimpleDataSource origin = Ends.database();
		Ends.write(origin, "honor", 3_000);
		CopyProof there = Ends.copy(Ends.postgres(origin), this.axonServer).run().orElseThrow();
		kill(CopyingProcess.start(this.database, this.server.address(), StoreKind.POSTGRESQL), this.postgres::size);
		assertThat(Ends.copy(this.axonServer, this.postgres).run()).contains(there);
		assertThat(Ends.settled(this.database)).isEqualTo(Ends.settled(origin));
	}

	@Test
	void one_at_a_time_works_on_a_database() throws Exception {
		try (CopyLock lock = new CopyLock(this.database)) {
			assertThat(lock).isNotNull();
			assertThatExceptionOfType(BookRefused.class).isThrownBy(() -> new CopyLock(this.database))
				.satisfies((refused) -> assertThat(refused.code()).isEqualTo("COPY_IS_RUNNING"));
		}
		new CopyLock(this.database).close();
	}

	@Test
	void tells_the_time_that_is_left() {
		assertThat(Progress.left(100, 300, Duration.ofSeconds(10).toNanos())).isEqualTo(Duration.ofSeconds(30));
		assertThat(Progress.left(0, 300, 5)).isZero();
	}

	/** As soon as the target holds some, but before it holds all. */
	private static void kill(Process process, LongSupplier copied) throws IOException, InterruptedException {
		Awaitility.await()
			.pollInterval(Duration.ofMillis(5))
			.atMost(Duration.ofSeconds(60))
			.until(() -> copied.getAsLong() >= 500);
		process.destroyForcibly();
		assertThat(process.waitFor()).as("killed, not ended").isNotZero();
		assertThat(copied.getAsLong()).isBetween(500L, 5_999L);
	}

	/** A store that loses the type of each stream. */
	private record Forgetful(CopiedBook book) implements CopiedBook {

		@Override
		public long size() {
			return this.book.size();
		}

		@Override
		public List<StoredEvent> page(long from, int limit) {
			return this.book.page(from, limit);
		}

		@Override
		public void append(List<StoredEvent> events) {
			this.book.append(events.stream()
				.map((event) -> new StoredEvent(event.position(), event.recordedAt(), event.stream(), null,
						event.sequence(), event.eventId(), event.name(), event.revision(), event.payload(),
						event.metadata()))
				.toList());
		}

	}

}
