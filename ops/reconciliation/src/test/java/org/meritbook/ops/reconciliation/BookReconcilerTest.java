package org.meritbook.ops.reconciliation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.meritbook.query.reconciliation.Difference;
import org.meritbook.query.reconciliation.Reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every alarm can fire, with the position; and none fires for nothing.
 */
class BookReconcilerTest {

	private final TamperedBook book = new TamperedBook();

	private final BookReconciler reconciler = this.book.reconciler();

	@AfterEach
	void close() {
		this.book.close();
	}

	@Nested
	class AgreesAbout {

		@Test
		void an_empty_book() {
			book.followersAre(0);
			assertThat(reconciler.look().agrees()).isTrue();
			assertThat(reconciler.full().agrees()).isTrue();
		}

		@Test
		void a_book_as_it_should_be_and_tells_the_three_numbers() {
			book.with("honor", 30);
			for (int look = 0; look < 3; look++) {
				assertThat(reconciler.look().differences()).isEmpty();
			}
			Reconciliation full = reconciler.full();
			assertThat(full.differences()).isEmpty();
			assertThat(full.stored()).isEqualTo(60);
			assertThat(full.projected()).containsExactly(new Reconciliation.Projected("roll", 60));
			assertThat(full.leaves()).containsExactly(new Reconciliation.LogSize("transparency", 60));
			assertThat(reconciler.latest()).isEqualTo(full);
		}

		@Test
		void a_book_that_is_being_written() {
			CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> book.with("busy", 300));
			int looks = 0;
			while (!writing.isDone() || looks < 3) {
				book.followersAre(0);
				assertThat(reconciler.look().differences()).isEmpty();
				assertThat(reconciler.full().differences()).isEmpty();
				looks++;
			}
			writing.join();
		}

	}

	@Nested
	class SeesInTheStore {

		@Test
		void an_event_that_was_deleted() {
			book.with("honor", 30);
			reconciler.look();
			book.tamper("delete from meritbook_events.event where position = 17");
			assertAlarm(reconciler.look(), "POSITION_MISSING", 17);
			assertAlarm(reconciler.full(), "POSITION_MISSING", 17);
		}

		@Test
		void the_first_and_the_last_event_too() {
			book.with("honor", 30);
			reconciler.look();
			book.tamper("delete from meritbook_events.event where position in (0, 59)");
			assertAlarm(reconciler.full(), "POSITION_MISSING", 0);
			assertAlarm(reconciler.full(), "BOOK_LOST_ITS_END", 59);
			assertAlarm(reconciler.full(), "READ_MODEL_AHEAD", 59);
			assertAlarm(reconciler.full(), "LEAVES_WITHOUT_EVENTS", 59);
		}

		@Test
		void a_claim_that_no_event_makes() {
			book.with("honor", 30);
			book.tamper("""
					insert into meritbook_events.claim
					select kind, 'No. 0', stream, position from meritbook_events.claim where position = 11""");
			assertAlarm(reconciler.look(), "CLAIM_WITHOUT_EVENT", 11);
			assertAlarm(reconciler.full(), "CLAIM_WITHOUT_EVENT", 11);
		}

		@Test
		void a_claim_that_another_record_holds() {
			book.with("honor", 30);
			book.tamper("update meritbook_events.claim set stream = 'honor-3' where position = 11");
			assertAlarm(reconciler.look(), "CLAIM_WITHOUT_EVENT", 11);
			assertAlarm(reconciler.full(), "CLAIM_WITHOUT_EVENT", 11);
		}

		@Test
		void a_claim_that_is_gone() {
			book.with("honor", 30);
			book.tamper("delete from meritbook_events.claim where position = 59");
			reconciler.look();
			assertAlarm(reconciler.look(), "CLAIM_MISSING", 59);
			assertAlarm(reconciler.full(), "CLAIM_MISSING", 59);
		}

		@Test
		void a_value_that_was_taken_twice() {
			book.with("honor", 30);
			book.tamper("""
					insert into meritbook_events.event
					select 60, recorded_at, 'honor-thief', stream_type, 0, 'another', name, revision, payload, '{}'
					  from meritbook_events.event where position = 11""");
			book.followersAre(61);
			assertAlarm(reconciler.full(), "CLAIM_TAKEN_TWICE", 60);
		}

		@Test
		void a_receipt_that_no_event_has() {
			book.with("honor", 30);
			book.tamper("insert into meritbook_events.command_receipt values ('command-no-one', 'h', 'honor-1', 6, 7)");
			assertAlarm(reconciler.look(), "RECEIPT_WITHOUT_EVENT", 6);
			assertAlarm(reconciler.full(), "RECEIPT_WITHOUT_EVENT", 6);
		}

		@Test
		void a_receipt_that_is_gone() {
			book.with("honor", 30);
			book.tamper("delete from meritbook_events.command_receipt where command_id = 'command-honor-29'");
			reconciler.look();
			assertAlarm(reconciler.look(), "RECEIPT_MISSING", 58);
			assertAlarm(reconciler.full(), "RECEIPT_MISSING", 58);
		}

		@Test
		void whatever_lies_far_back_when_its_turn_comes() {
			BookReconciler patrol = book.with("honor", 60).reconciler(new Slices(10, 5, Duration.ofMinutes(1)));
			for (int look = 0; look < 40; look++) {
				assertThat(patrol.look().agrees()).isTrue();
			}
			book.tamper("delete from meritbook_events.event where position = 17");
			Reconciliation found = patrol.look();
			for (int look = 0; found.agrees() && look < 20; look++) {
				found = patrol.look();
			}
			assertAlarm(found, "POSITION_MISSING", 17);
		}

	}

	@Nested
	class SeesInTheFollowers {

		@Test
		void a_read_model_whose_position_was_moved_over_an_event() {
			book.with("honor", 30);
			book.readModelIs(41, 42);
			assertThat(reconciler.look().agrees()).isTrue();
			book.readModelIs(59, 59);
			assertAlarm(reconciler.look(), "READ_MODEL_MISCOUNTED", 42);
			book.readModelIs(59, 60);
			assertThat(reconciler.look().agrees()).isTrue();
		}

		@Test
		void a_read_model_that_saw_an_event_twice() {
			book.with("honor", 30);
			book.readModelIs(59, 61);
			assertAlarm(reconciler.look(), "READ_MODEL_MISCOUNTED", 0);
		}

		@Test
		void a_read_model_and_a_log_that_stand_still() {
			BookReconciler impatient = book.with("honor", 30).impatient();
			book.readModelIs(41, 42);
			book.logHas(50);
			assertThat(impatient.look().agrees()).isTrue();
			Reconciliation second = impatient.look();
			assertAlarm(second, "READ_MODEL_STANDS_STILL", 42);
			assertAlarm(second, "LEAVES_STAND_STILL", 50);
			book.followersAre(60);
			assertThat(impatient.look().agrees()).isTrue();
		}

		@Test
		void a_log_that_has_more_than_was_stored() {
			book.with("honor", 30);
			book.logHas(61);
			assertAlarm(reconciler.look(), "LEAVES_WITHOUT_EVENTS", 60);
		}

	}

	@Test
	void an_alarm_of_the_store_stands_until_a_full_look_finds_it_mended() {
		this.book.with("honor", 30);
		this.book
			.tamper("insert into meritbook_events.command_receipt values ('command-no-one', 'h', 'honor-1', 6, 7)");
		assertThat(this.reconciler.look().agrees()).isFalse();
		this.book.tamper("delete from meritbook_events.command_receipt where command_id = 'command-no-one'");
		assertThat(this.reconciler.look().agrees()).isFalse();
		assertThat(this.reconciler.full().agrees()).isTrue();
		assertThat(this.reconciler.look().agrees()).isTrue();
	}

	private static void assertAlarm(Reconciliation found, String code, long position) {
		assertThat(found.differences()).filteredOn((difference) -> difference.code().equals(code))
			.singleElement()
			.satisfies((difference) -> {
				assertThat(difference.position()).isEqualTo(position);
				assertThat(difference.messageEn()).contains(Long.toString(position));
				assertThat(difference.messageZh()).contains(Long.toString(position));
			});
		assertThat(found.differences()).extracting(Difference::subject).doesNotContain("");
	}

}
