package org.meritbook.command.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.ClosedSchemeTakesNothingNew;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.command.rule.SchemeMustBeOfThatKind;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.scheme.SchemeClosed;
import org.meritbook.events.scheme.SchemeDefined;
import org.meritbook.events.scheme.SchemeRevised;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.SchemeTerms;

/**
 * Schemes, folded from their streams.
 */
public final class FoldedSchemes implements Schemes {

	private final StreamFold<Scheme> schemes;

	private final Policies policies;

	/**
	 * @param events the event store
	 * @param policies finds the version in force
	 */
	public FoldedSchemes(EventStore events, Policies policies) {
		this.schemes = new StreamFold<>(events, FoldedSchemes::fold);
		this.policies = policies;
	}

	@Override
	public Ground ground(String schemeId, LocalDate on, SchemeKind... kinds) {
		Scheme scheme = this.schemes.of(schemeId)
			.filter((found) -> !found.versions().isEmpty())
			.orElseThrow(() -> new RuleViolated(new RecordMustExist("schemeId", schemeId, false)));
		LocalDate closedOn = scheme.closedOn();
		new ClosedSchemeTakesNothingNew(closedOn != null && !on.isBefore(closedOn)).check();
		Version version = scheme.on(on);
		new SchemeMustBeOfThatKind(schemeId, version.terms().kind().name(),
				Arrays.stream(kinds).map(SchemeKind::name).collect(Collectors.joining(", ")))
			.check();
		Basis own = version.basis();
		return new Ground(schemeId, version.number(), version.terms(),
				this.policies.inForce(CitedClause.of(own.policyId(), own.clause()), on));
	}

	private static Scheme fold(@Nullable Scheme before, MeritbookEvent event) {
		Scheme scheme = (before != null) ? before : new Scheme(List.of(), null);
		return switch (event) {
			case SchemeDefined e -> scheme.with(new Version(e.schemeVersion(), e.terms(), e.basis(), e.effectiveOn()));
			case SchemeRevised e -> scheme.with(new Version(e.schemeVersion(), e.terms(), e.basis(), e.effectiveOn()));
			case SchemeClosed e -> new Scheme(scheme.versions(), e.effectiveOn());
			default -> scheme;
		};
	}

	private record Version(int number, SchemeTerms terms, Basis basis, LocalDate from) {
	}

	private record Scheme(List<Version> versions, @Nullable LocalDate closedOn) {

		private Scheme with(Version version) {
			List<Version> all = new ArrayList<>(this.versions);
			all.add(version);
			return new Scheme(List.copyOf(all), this.closedOn);
		}

		/** The newest version of that day, or the first where the day lies before. */
		private Version on(LocalDate day) {
			return this.versions.reversed()
				.stream()
				.filter((version) -> !day.isBefore(version.from()))
				.findFirst()
				.orElse(this.versions.getFirst());
		}

	}

}
