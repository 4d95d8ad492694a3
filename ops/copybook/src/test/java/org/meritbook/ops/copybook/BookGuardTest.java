package org.meritbook.ops.copybook;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.meritbook.ops.axonserver.AxonServerBook;
import org.meritbook.ops.axonserver.AxonServerLink;
import org.meritbook.ops.copybook.BookGuard.Outcome;
import org.meritbook.ops.eventstore.PostgresBook;
import org.meritbook.ops.protocolserver.ProtocolServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A database and the store that a server is started with: do they belong together?
 */
class BookGuardTest {

	private ProtocolServer server = ProtocolServer.start();

	private AxonServerLink link = Ends.link(this.server.address());

	private AxonServerBook axonServer = Ends.axonServer(this.link);

	private final DataSource database = Ends.database();

	private final PostgresBook postgres = Ends.postgres(this.database);

	private final BookBinding binding = new BookBinding(this.database);

	@AfterEach
	void stop() {
		this.axonServer.close();
		this.link.close();
		this.server.close();
	}

	@Test
	void an_empty_database_takes_either_store() {
		assertThat(onPostgres(0)).isEqualTo(Outcome.SAME);
		assertThat(onAxonServer(0)).isEqualTo(Outcome.MOVED);
		assertThat(onPostgres(0)).isEqualTo(Outcome.MOVED);
	}

	@Test
	void a_book_in_postgresql_is_not_left_behind() {
		Ends.write(this.database, "honor", 10);
		onPostgres(19);
		assertThatExceptionOfType(BookRefused.class).isThrownBy(() -> onAxonServer(19)).satisfies((refused) -> {
			assertThat(refused.code()).isEqualTo("BOOK_IS_IN_THE_OTHER_STORE");
			assertThat(refused.english()).contains("PostgreSQL up to 19 events", "copy-book --to=axonserver",
					"adopt-store");
			assertThat(refused.chinese()).contains("第 19 条事件", "copy-book --to=axonserver");
		});
		assertThat(onPostgres(19)).isEqualTo(Outcome.SAME);
	}

	@Test
	void a_book_from_before_there_were_bindings_is_not_left_behind_either() {
		Ends.write(this.database, "honor", 10);
		assertThatExceptionOfType(BookRefused.class).isThrownBy(() -> onAxonServer(0));
	}

	@Test
	void a_book_follows_its_proven_copy_and_its_proven_copy_back() {
		Ends.write(this.database, "honor", 10);
		onPostgres(19);
		copyTo(StoreKind.AXON_SERVER);
		assertThat(onAxonServer(19)).isEqualTo(Outcome.MOVED);
		assertThat(onAxonServer(19)).isEqualTo(Outcome.SAME);
		copyMoreInto(this.axonServer);
		assertThatExceptionOfType(BookRefused.class).isThrownBy(() -> onPostgres(20))
			.satisfies((refused) -> assertThat(refused.english()).contains("copy-book --to=postgresql"));
		copyTo(StoreKind.POSTGRESQL);
		assertThat(onPostgres(20)).isEqualTo(Outcome.MOVED);
	}

	@Test
	void a_book_that_grew_after_its_copy_is_to_be_copied_again() {
		Ends.write(this.database, "honor", 10);
		onPostgres(19);
		copyTo(StoreKind.AXON_SERVER);
		Ends.write(this.database, "later", 1);
		assertThatExceptionOfType(BookRefused.class).isThrownBy(() -> onAxonServer(19));
		copyTo(StoreKind.AXON_SERVER);
		assertThat(onAxonServer(20)).isEqualTo(Outcome.MOVED);
	}

	@Test
	void another_book_in_the_same_kind_of_store_is_refused() {
		DataSource elsewhere = Ends.database();
		Ends.write(elsewhere, "honor", 10);
		Ends.copy(Ends.postgres(elsewhere), this.axonServer).run();
		onAxonServer(0);
		onAxonServer(19);
		anotherServer();
		assertThatExceptionOfType(BookRefused.class).isThrownBy(() -> onAxonServer(19)).satisfies((refused) -> {
			assertThat(refused.code()).isEqualTo("STORE_HOLDS_ANOTHER_BOOK");
			assertThat(refused.chinese()).contains("另一本总账");
		});
	}

	@Test
	void a_store_that_lost_its_end_is_refused() {
		Ends.write(this.database, "honor", 10);
		onPostgres(19);
		assertThatExceptionOfType(BookRefused.class).isThrownBy(() -> onPostgres(20))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("STORE_IS_SHORTER"));
	}

	@Test
	void whoever_says_so_takes_the_other_book() {
		Ends.write(this.database, "honor", 10);
		onPostgres(19);
		new BookGuard(this.binding, StoreKind.AXON_SERVER, this.axonServer).adopt();
		assertThat(onAxonServer(0)).isEqualTo(Outcome.SAME);
	}

	@Test
	void claims_and_receipts_are_built_again_from_the_events() {
		Ends.write(this.database, "honor", 30);
		var before = Ends.settled(this.database);
		new ClaimsAnew(this.database, Ends.READING).from(this.postgres);
		assertThat(Ends.settled(this.database)).isNotEmpty().isEqualTo(before);
	}

	private Outcome onPostgres(long known) {
		return new BookGuard(this.binding, StoreKind.POSTGRESQL, this.postgres).check(known);
	}

	private Outcome onAxonServer(long known) {
		return new BookGuard(this.binding, StoreKind.AXON_SERVER, this.axonServer).check(known);
	}

	private void copyTo(StoreKind to) {
		BookCopy copy = (to == StoreKind.AXON_SERVER) ? Ends.copy(this.postgres, this.axonServer)
				: Ends.copy(this.axonServer, this.postgres);
		this.binding.remember(to, copy.run().orElseThrow());
	}

	private static void copyMoreInto(AxonServerBook book) {
		DataSource elsewhere = Ends.database();
		Ends.copy(book, Ends.postgres(elsewhere)).run();
		Ends.write(elsewhere, "later", 1);
		Ends.copy(Ends.postgres(elsewhere), book).run();
	}

	private void anotherServer() {
		stop();
		this.server = ProtocolServer.start();
		this.link = Ends.link(this.server.address());
		this.axonServer = Ends.axonServer(this.link);
		DataSource elsewhere = Ends.database();
		Ends.write(elsewhere, "another", 10);
		Ends.copy(Ends.postgres(elsewhere), this.axonServer).run();
	}

}
