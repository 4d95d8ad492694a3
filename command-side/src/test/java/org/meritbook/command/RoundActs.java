package org.meritbook.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.meritbook.command.honor.RevokeHonor;
import org.meritbook.command.policy.AmendPolicy;
import org.meritbook.command.policy.RepealPolicy;
import org.meritbook.command.round.CheckEligibility;
import org.meritbook.command.round.CloseDisclosure;
import org.meritbook.command.round.DeclareConflict;
import org.meritbook.command.round.FileObjection;
import org.meritbook.command.round.Nominate;
import org.meritbook.command.round.ResolveObjection;
import org.meritbook.command.round.ReviewNominee;
import org.meritbook.command.round.RevokeRound;
import org.meritbook.command.round.WithdrawNomination;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.round.DisclosurePublished;
import org.meritbook.events.round.EligibilityChecked;
import org.meritbook.events.round.NomineeNominated;
import org.meritbook.events.round.ObjectionFiled;
import org.meritbook.events.round.ShortlistApproved;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.events.type.Subject;

/**
 * Random acts around one round: likely ones, late ones, and ones that make no sense.
 */
final class RoundActs {

	private static final String ROUND = "round-2023";

	private static final LocalDate JUNE_20 = LocalDate.of(2023, 6, 20);

	private static final List<String> OFFICES = List.of(City.BUREAU, City.FACTORY, City.GOVERNMENT);

	private final Random random;

	private final BookHarness book;

	private final City city;

	private final List<String> people;

	private LocalDate day = LocalDate.of(2023, 6, 1);

	RoundActs(Random random, BookHarness book, City city, List<String> people) {
		this.random = random;
		this.book = book;
		this.city = city;
		this.people = people;
	}

	/** The next act: two of three are what an office would do next, the third is any. */
	Object next() {
		this.day = this.day.plusDays(this.random.nextInt(3));
		if (this.random.nextInt(3) == 0) {
			return any(this.day.minusDays((this.random.nextInt(3) == 0) ? this.random.nextInt(20) : 0));
		}
		List<DisclosurePublished> notices = this.book.events(DisclosurePublished.class);
		if (!notices.isEmpty()) {
			return afterPublication(notices.getLast());
		}
		if (!this.book.events(ShortlistApproved.class).isEmpty()) {
			return City.publication(ROUND, this.day);
		}
		return (this.day.isAfter(JUNE_20) && this.random.nextInt(4) == 0) ? City.approval(ROUND, eligible())
				: beforeApproval();
	}

	private Object beforeApproval() {
		return switch (this.random.nextInt(9)) {
			case 0, 1, 2 -> nomination(this.day);
			case 3 -> new DeclareConflict(ROUND, nominee(), reviewer(), "亲属", this.day);
			case 4 -> review(this.day);
			default -> new CheckEligibility(ROUND, nominee(), this.day);
		};
	}

	private Object afterPublication(DisclosurePublished notice) {
		if (!this.day.isAfter(notice.lastDay())) {
			return this.random.nextBoolean() ? objection(this.day) : resolution(this.day);
		}
		return switch (this.random.nextInt(12)) {
			case 0, 1, 2 -> resolution(this.day);
			case 3 -> City.changedList(ROUND, some(notice.nominationIds()), this.day);
			case 4 -> rare(this.day);
			default -> City.conferral(ROUND, List.of(anyOf(notice.nominationIds())), this.day);
		};
	}

	private Object any(LocalDate on) {
		return switch (this.random.nextInt(13)) {
			case 0 -> nomination(on);
			case 1 -> new CheckEligibility(ROUND, nominee(), on);
			case 2 -> new WithdrawNomination(ROUND, nominee(), "撤回", on);
			case 3 -> new DeclareConflict(ROUND, nominee(), reviewer(), "亲属", on);
			case 4 -> review(on);
			case 5 -> City.approval(ROUND, some(nominees()));
			case 6 -> City.publication(ROUND, on);
			case 7 -> City.changedList(ROUND, some(nominees()), on);
			case 8 -> objection(on);
			case 9 -> resolution(on);
			case 10 -> new CloseDisclosure(ROUND, on);
			case 11 -> City.conferral(ROUND, some(nominees()), on);
			default -> rare(on);
		};
	}

	private ResolveObjection resolution(LocalDate on) {
		return new ResolveObjection(ROUND, anyObjection(), this.random.nextInt(4) == 0, "查证完毕", on);
	}

	private ReviewNominee review(LocalDate on) {
		return new ReviewNominee(ROUND, nominee(), reviewer(), anyOf(OFFICES), this.random.nextInt(-1, 102), on);
	}

	private Object rare(LocalDate on) {
		return switch (this.random.nextInt(8)) {
			case 0 -> new RevokeRound(ROUND, RevocationReason.NO_LEGAL_BASIS, anyOf(OFFICES), "样撤〔2023〕1号", on);
			case 1 -> new RepealPolicy(City.POLICY, "样发〔2023〕9号", null, on.plusDays(60));
			case 2 -> new AmendPolicy(City.POLICY, "样发〔2023〕8号", on, null, "样例修订", on);
			case 3 -> City.openingOf(2023);
			default -> new RevokeHonor(anyHonor(), RevocationReason.FRAUD, anyOf(OFFICES), "样撤〔2023〕2号", on);
		};
	}

	private Nominate nomination(LocalDate on) {
		List<Fact> facts = switch (this.random.nextInt(6)) {
			case 0 -> List.of();
			case 1 -> List.of(new Fact("servedSince", "很久", null));
			case 2 -> List.of(City.servedSince("2021-01-01"));
			default -> List.of(City.servedSince("2019-01-01"));
		};
		return new Nominate(ROUND, "nomination-" + this.book.nextCommandId(), Subject.person(anyOf(this.people)),
				City.FACTORY, City.FACTORY, List.of(), facts, "", on);
	}

	private FileObjection objection(LocalDate on) {
		return this.city.objectionTo(ROUND, nominee(), on);
	}

	private List<String> some(List<String> nominations) {
		List<String> all = new ArrayList<>(nominations);
		all.removeIf((one) -> this.random.nextInt(3) == 0);
		return all;
	}

	private List<String> eligible() {
		Set<String> passed = new LinkedHashSet<>();
		this.book.events(EligibilityChecked.class)
			.stream()
			.filter(EligibilityChecked::eligible)
			.forEach((checked) -> passed.add(checked.nominationId()));
		return List.copyOf(passed);
	}

	private String nominee() {
		List<String> all = nominees();
		return (all.isEmpty() || this.random.nextInt(20) == 0) ? "nomination-unknown" : anyOf(all);
	}

	private List<String> nominees() {
		return this.book.events(NomineeNominated.class).stream().map(NomineeNominated::nominationId).toList();
	}

	private String anyObjection() {
		List<String> all = this.book.events(ObjectionFiled.class).stream().map(ObjectionFiled::objectionId).toList();
		return all.isEmpty() ? "objection-unknown" : anyOf(all);
	}

	private String anyHonor() {
		List<String> all = this.book.events(HonorConferred.class).stream().map(HonorConferred::honorId).toList();
		return all.isEmpty() ? "honor-unknown" : anyOf(all);
	}

	private String reviewer() {
		return "reviewer-" + this.random.nextInt(3);
	}

	private String anyOf(List<String> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

}
