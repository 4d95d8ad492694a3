package org.meritbook.command.beneficiary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.AmountCap;
import org.meritbook.events.beneficiary.GrantCounted;
import org.meritbook.events.beneficiary.ManagementPeriodRegistered;
import org.meritbook.events.type.PaymentRule;
import org.meritbook.events.type.Skill;

/**
 * What counts against a beneficiary so far.
 *
 * @param counted grants that count, the newest sum of each
 * @param periods management period by scheme
 */
record Tally(List<GrantCounted> counted, Map<String, ManagementPeriodRegistered> periods) {

	static final Tally NOTHING = new Tally(List.of(), Map.of());

	/**
	 * Refuses a grant that was paid already or goes over a limit.
	 * @throws org.meritbook.command.rule.RuleViolated at the first rule that does not
	 * hold
	 */
	void check(Counting wanted) {
		PaymentRule rule = wanted.rule();
		List<GrantCounted> others = this.counted.stream()
			.filter((other) -> other.programme().equals(rule.programme()))
			.filter((other) -> !other.grantId().equals(wanted.grantId()))
			.toList();
		switch (rule.oncePer()) {
			case BENEFICIARY -> new PaidOncePerBeneficiary(first(others.stream()), rule.programme()).check();
			case MONTH -> wanted.months()
				.forEach((month) -> new OneIncentiveForOneMonth(month,
						first(others.stream().filter((other) -> other.months().contains(month))))
					.check());
			case SKILL -> checkSkill(wanted.skill(), others);
			case SOURCE, APPLICATION -> {
			}
		}
		if (rule.managementPeriod()) {
			wanted.months().forEach((month) -> checkMonth(wanted.schemeId(), month));
		}
		rule.caps().forEach((cap) -> checkCap(cap, wanted, others));
	}

	Tally with(GrantCounted event) {
		List<GrantCounted> all = new ArrayList<>(without(event.grantId()).counted());
		all.add(event);
		return new Tally(List.copyOf(all), this.periods);
	}

	Tally without(String grantId) {
		return new Tally(this.counted.stream().filter((other) -> !other.grantId().equals(grantId)).toList(),
				this.periods);
	}

	Tally with(ManagementPeriodRegistered event) {
		Map<String, ManagementPeriodRegistered> all = new TreeMap<>(this.periods);
		all.put(event.schemeId(), event);
		return new Tally(this.counted, Map.copyOf(all));
	}

	private static void checkSkill(@Nullable Skill named, List<GrantCounted> others) {
		new SkillMustBeNamed(named != null && named.level() >= 1 && named.level() <= 5).check();
		Skill skill = Objects.requireNonNull(named, "skill");
		new OneSubsidyForOneOccupationAndLevel(skill.occupation(), skill.level(),
				first(others.stream().filter((other) -> skill.equals(other.skill()))))
			.check();
		new NoLowerLevelAfterAHigherOne(skill.occupation(), skill.level(), first(others.stream().filter((other) -> {
			Skill had = other.skill();
			return had != null && had.occupation().equals(skill.occupation()) && had.level() < skill.level();
		}))).check();
	}

	private void checkMonth(String schemeId, String month) {
		ManagementPeriodRegistered period = this.periods.get(schemeId);
		YearMonth wanted = YearMonth.parse(month);
		boolean inside = period != null && !wanted.atDay(1).isBefore(period.from())
				&& !wanted.atEndOfMonth().isAfter(period.until());
		new MonthMustLieInTheManagementPeriod(month, (period != null) ? period.from() + ".." + period.until() : null,
				inside)
			.check();
	}

	private static void checkCap(AmountCap cap, Counting wanted, List<GrantCounted> others) {
		Stream<GrantCounted> sameYear = others.stream().filter((other) -> other.year() == wanted.year());
		long counted = switch (cap.kind()) {
			case FEN_PER_YEAR -> sameYear.mapToLong(GrantCounted::amountFen).sum();
			case FEN_IN_ALL -> others.stream().mapToLong(GrantCounted::amountFen).sum();
			case MONTHS_IN_ALL -> others.stream().mapToLong((other) -> other.months().size()).sum();
			case GRANTS_PER_YEAR -> sameYear.count();
		};
		long more = switch (cap.kind()) {
			case FEN_PER_YEAR, FEN_IN_ALL -> wanted.amountFen();
			case MONTHS_IN_ALL -> wanted.months().size();
			case GRANTS_PER_YEAR -> 1;
		};
		new CapMustNotBeExceeded(cap.kind().name(), cap.limit(), counted, more, cap.clause()).check();
	}

	private static @Nullable String first(Stream<GrantCounted> others) {
		return others.map(GrantCounted::grantId).findFirst().orElse(null);
	}

}
