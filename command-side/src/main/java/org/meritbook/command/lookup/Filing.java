package org.meritbook.command.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.meritbook.events.evaluator.EvaluatorFiled;
import org.meritbook.events.type.NumberTemplate;
import org.meritbook.events.type.OccupationScope;
import org.meritbook.events.type.SkillLevel;

/**
 * What an evaluator is filed for, day by day.
 *
 * @param first the filing itself
 * @param versions its versions, the newest last
 * @param changes days on which it began or ceased to stand, in the order recorded
 * @param dependents records that hang on it
 */
public record Filing(EvaluatorFiled first, List<Version> versions, List<Change> changes, List<String> dependents) {

	public Filing {
		versions = List.copyOf(versions);
		changes = List.copyOf(changes);
		dependents = List.copyOf(dependents);
	}

	/** Whether it was filed for the level of the occupation on that day. */
	public boolean covers(String occupationCode, int edition, SkillLevel level, LocalDate day) {
		return standsOn(day) && this.versions.reversed()
			.stream()
			.filter((version) -> !day.isBefore(version.from()))
			.findFirst()
			.filter((version) -> !day.isAfter(version.to()))
			.stream()
			.flatMap((version) -> version.scope().stream())
			.anyMatch((scope) -> scope.covers(occupationCode, edition, level));
	}

	/** Whether it was neither suspended nor struck off on that day. */
	public boolean standsOn(LocalDate day) {
		return this.changes.reversed()
			.stream()
			.filter((change) -> !day.isBefore(change.from()))
			.findFirst()
			.map(Change::stands)
			.orElse(true);
	}

	/** The newest forms of its certificate numbers. */
	public List<NumberTemplate> templates() {
		return this.versions.getLast().templates();
	}

	Filing with(Version version) {
		List<Version> all = new ArrayList<>(this.versions);
		all.add(version);
		return new Filing(this.first, all, this.changes, this.dependents);
	}

	Filing with(Change change) {
		List<Change> all = new ArrayList<>(this.changes);
		all.add(change);
		return new Filing(this.first, this.versions, all, this.dependents);
	}

	Filing with(String dependent) {
		List<String> all = new ArrayList<>(this.dependents);
		all.add(dependent);
		return new Filing(this.first, this.versions, this.changes, all);
	}

	/**
	 * What a filing says from one day to another.
	 *
	 * @param scope occupations and levels
	 * @param templates forms of certificate numbers
	 * @param from first day
	 * @param to last day
	 */
	public record Version(List<OccupationScope> scope, List<NumberTemplate> templates, LocalDate from, LocalDate to) {

		public Version {
			scope = List.copyOf(scope);
			templates = List.copyOf(templates);
		}

	}

	/**
	 * A day from which it stands, or does not.
	 *
	 * @param from first day
	 * @param stands whether it stands
	 */
	public record Change(LocalDate from, boolean stands) {
	}

}
