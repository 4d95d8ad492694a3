package org.meritbook.ops.server.guard;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;

import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

import org.meritbook.ops.eventstore.append.StoreUnavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PatienceTest {

	private final Patience patience = new Patience();

	@Test
	void inner_work_never_has_more_time_than_the_work_around_it() throws Exception {
		this.patience.within(Duration.ofMillis(100), () -> this.patience.within(Duration.ofMinutes(5), () -> {
			assertThat(this.patience.leaves(Duration.ofMillis(101))).isFalse();
			return true;
		}));
		assertThat(this.patience.leaves(Duration.ofSeconds(30))).as("after it").isTrue();
	}

	@Test
	void no_append_is_begun_that_its_sender_would_not_hear_of() throws Exception {
		WriteGuard guard = new WriteGuard(new FreeSpace(FreeSpace.UNKNOWN, 0), this.patience);
		this.patience.within(Duration.ofMillis(500), () -> {
			assertThatExceptionOfType(StoreUnavailable.class)
				.isThrownBy(() -> guard.beforeEvents().handle(List.of(GenericEventMessage.asEventMessage("any"))));
			return true;
		});
	}

	@Test
	void no_connection_is_lent_to_a_call_whose_time_is_over() throws Exception {
		try (DatabaseWatch watch = new DatabaseWatch(new NoDatabase(), () -> {
		})) {
			GuardedDataSource guarded = new GuardedDataSource(new NoDatabase(), watch, this.patience);
			this.patience.within(Duration.ZERO, () -> {
				assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(guarded::getConnection)
					.withMessageContaining("over");
				return true;
			});
		}
	}

	@Test
	void a_database_that_cannot_be_reached_is_known_to_be_away_and_refused_without_asking_it() throws Exception {
		try (DatabaseWatch watch = new DatabaseWatch(new NoDatabase(), () -> {
		})) {
			watch.start();
			long begun = System.nanoTime();
			while (!watch.isAway()) {
				assertThat(System.nanoTime() - begun).isLessThan(30_000_000_000L);
				Thread.onSpinWait();
			}
			NoDatabase asked = new NoDatabase();
			assertThatExceptionOfType(SQLTransientConnectionException.class)
				.isThrownBy(new GuardedDataSource(asked, watch, this.patience)::getConnection)
				.withMessageContaining("away");
			assertThat(asked.calls()).isZero();
		}
	}

}
