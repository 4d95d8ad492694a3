package org.meritbook.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.meritbook.command.rule.RuleViolated;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.round.ConflictDeclared;
import org.meritbook.events.round.DisclosurePublished;
import org.meritbook.events.round.EligibilityChecked;
import org.meritbook.events.round.HonorsConferred;
import org.meritbook.events.round.NominationWithdrawn;
import org.meritbook.events.round.NomineeReviewed;
import org.meritbook.events.round.ObjectionFiled;
import org.meritbook.events.round.ObjectionResolved;
import org.meritbook.events.round.RoundRevoked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * What holds of every round, whatever is asked of it in whatever order.
 */
class LawsOfARoundTest {

	private static final long SEED = 20_231_009;

	private static final int RUNS = 25;

	private static final int ACTS = 60;

	private static final int QUOTA = 2;

	/** How often, in acts, a book is read anew and asked the same. */
	private static final int COMPARED = 15;

	@Test
	void acts_in_any_order_are_recorded_or_refused_and_every_law_holds() {
		Map<String, Integer> outcomes = new TreeMap<>();
		for (int run = 0; run < RUNS; run++) {
			long seed = SEED + run;
			List<Object> acts = new ArrayList<>();
			try {
				live(new Random(seed), acts, outcomes);
			}
			catch (RuntimeException | AssertionError fault) {
				fail("seed %d, act %d: %s".formatted(seed, acts.size(), acts.getLast()), fault);
			}
		}
		assertThat(outcomes).as("what the generator reached")
			.hasSizeGreaterThan(20)
			.containsKeys("recorded HonorsConferred", "recorded RoundRevoked", "recorded ObjectionResolved",
					"NO_CONFERRAL_WITH_AN_OPEN_OBJECTION", "QUOTA_PER_ROUND_IS_A_MAXIMUM",
					"NOTHING_IS_CONFERRED_BEFORE_THE_NOTICE_ENDS", "ONLY_LISTED_NOMINEES_ARE_HONORED");
	}

	private static void live(Random random, List<Object> acts, Map<String, Integer> outcomes) {
		BookHarness book = new BookHarness();
		City city = new City(book);
		List<String> people = IntStream.range(0, 4).mapToObj((index) -> city.person()).toList();
		city.scheme(Terms.plain()
			.quota(QUOTA)
			.everyYears(2)
			.afterThreeYears()
			.notice(2, CountingConvention.EXCLUDE_FIRST_DAY));
		String round = city.openRound(2023);
		city.check(round, city.nominateMany(round, QUOTA + 3));
		RoundActs generator = new RoundActs(random, book, city, people);
		for (int index = 0; index < ACTS; index++) {
			Object act = generator.next();
			acts.add(act);
			BookHarness anew = (random.nextInt(COMPARED) == 0) ? book.readAnew() : null;
			List<?> decision = decide(book, act);
			if (anew != null) {
				assertThat(decide(anew, act)).as("decision of a book read anew").isEqualTo(decision);
			}
			decision.forEach((one) -> outcomes.merge(
					(one instanceof String code) ? code : "recorded " + one.getClass().getSimpleName(), 1,
					Integer::sum));
		}
		assertLawsOf(book.events());
	}

	/** The events recorded, or the code of the refusal; nothing else may happen. */
	private static List<?> decide(BookHarness book, Object act) {
		int before = (int) book.size();
		try {
			book.record(act);
			return List.copyOf(book.events().subList(before, (int) book.size()));
		}
		catch (RuleViolated violated) {
			Refusals.assertExplains(violated.refusal());
			assertThat(book.size()).isEqualTo(before);
			return List.of(violated.refusal().code());
		}
	}

	private static void assertLawsOf(List<MeritbookEvent> events) {
		Told told = new Told();
		events.forEach(told::next);
	}

	/** The laws, told by the events alone and without the deciding side. */
	private static final class Told {

		private final Set<String> eligible = new HashSet<>();

		private final Set<String> gone = new HashSet<>();

		private final Map<String, Set<String>> open = new HashMap<>();

		private final Set<String> conflicts = new HashSet<>();

		private final Set<String> honored = new HashSet<>();

		private @Nullable DisclosurePublished notice;

		private boolean revoked;

		void next(MeritbookEvent event) {
			switch (event) {
				case EligibilityChecked checked when checked.eligible() -> this.eligible.add(checked.nominationId());
				case EligibilityChecked checked -> this.eligible.remove(checked.nominationId());
				case NominationWithdrawn withdrawn -> this.gone.add(withdrawn.nominationId());
				case ConflictDeclared declared ->
					this.conflicts.add(declared.reviewerId() + "/" + declared.nominationId());
				case NomineeReviewed reviewed ->
					assertThat(this.conflicts).doesNotContain(reviewed.reviewerId() + "/" + reviewed.nominationId());
				case DisclosurePublished published -> published(published);
				case ObjectionFiled filed -> open(filed.nominationId()).add(filed.objectionId());
				case ObjectionResolved resolved -> {
					assertThat(open(resolved.nominationId()).remove(resolved.objectionId())).isTrue();
					if (resolved.upheld()) {
						this.gone.add(resolved.nominationId());
					}
				}
				case HonorsConferred conferred -> conferred(conferred);
				case RoundRevoked round -> {
					assertThat(this.revoked).isFalse();
					assertThat(round.honorIds()).hasSize(this.honored.size());
					this.revoked = true;
				}
				default -> {
				}
			}
		}

		private void published(DisclosurePublished published) {
			assertThat(this.revoked).isFalse();
			assertThat(this.eligible).containsAll(published.nominationIds());
			assertThat(published.nominationIds()).isNotEmpty().doesNotContainAnyElementsOf(union());
			assertThat(published.lastDay()).isAfter(published.effectiveOn());
			this.notice = published;
		}

		private void conferred(HonorsConferred conferred) {
			DisclosurePublished list = Objects.requireNonNull(this.notice, "nothing is conferred without a notice");
			LocalDate lastDay = list.lastDay();
			assertThat(this.revoked).isFalse();
			assertThat(conferred.effectiveOn()).isAfter(lastDay);
			assertThat(list.nominationIds()).containsAll(conferred.nominationIds());
			assertThat(conferred.nominationIds()).doesNotHaveDuplicates()
				.doesNotContainAnyElementsOf(union())
				.allSatisfy((nomination) -> assertThat(open(nomination)).as("open objections").isEmpty());
			this.honored.addAll(conferred.nominationIds());
			assertThat(this.honored).hasSizeLessThanOrEqualTo(QUOTA);
		}

		private Set<String> open(String nomination) {
			return this.open.computeIfAbsent(nomination, (name) -> new HashSet<>());
		}

		/** Who can be listed or honored no more. */
		private Set<String> union() {
			Set<String> union = new HashSet<>(this.gone);
			union.addAll(this.honored);
			union.add("nobody");
			return union;
		}

	}

}
