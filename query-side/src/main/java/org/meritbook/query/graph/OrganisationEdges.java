package org.meritbook.query.graph;

import org.meritbook.query.payout.BudgetLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.calendar.LegalTime;
import org.meritbook.query.catalogue.Scheme;
import org.meritbook.query.honoursroll.Honor;
import org.meritbook.query.party.Organisation;
import org.meritbook.query.party.Parties;
import org.meritbook.query.party.Party;
import org.meritbook.query.round.Nomination;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * From records to organisations, each with the name of the record's day.
 */
@Controller
final class OrganisationEdges {

	private final Parties parties;

	private final Following following;

	private final Clock clock;

	OrganisationEdges(Parties parties, Following following, Clock clock) {
		this.parties = parties;
		this.following = following;
		this.clock = clock;
	}

	@BatchMapping(typeName = "Honor", field = "issuers")
	Map<Honor, List<Organisation>> issuersOfHonor(Set<Honor> honors) {
		return many(honors, (honor) -> on(honor.conferredOn(), honor.conferral().issuerIds()));
	}

	@BatchMapping(typeName = "Scheme", field = "issuers")
	Map<Scheme, List<Organisation>> issuersOfScheme(Set<Scheme> schemes) {
		LocalDate today = LegalTime.legalDate(this.clock.instant());
		return many(schemes, (scheme) -> on(today, scheme.terms().issuerIds()));
	}

	@BatchMapping(typeName = "Nomination")
	Map<Nomination, List<Organisation>> unitPath(Set<Nomination> nominations) {
		return many(nominations, (nomination) -> on(nomination.nominatedOn(), nomination.unitPathIds()));
	}

	@BatchMapping(typeName = "Nomination")
	Map<Nomination, Organisation> nominatingUnit(Set<Nomination> nominations) {
		return one(nominations, (nomination) -> new Party(nomination.nominatingUnitId(), nomination.nominatedOn()));
	}

	@BatchMapping(typeName = "Nomination")
	Map<Nomination, Organisation> employer(Set<Nomination> nominations) {
		return one(nominations, (nomination) -> party(nomination.employerId(), nomination.nominatedOn()));
	}

	@BatchMapping(typeName = "BudgetLine")
	Map<BudgetLine, Organisation> owner(Set<BudgetLine> lines) {
		return one(lines, (line) -> new Party(line.ownerId(), line.openedOn()));
	}

	@BatchMapping(typeName = "Organisation")
	Map<Organisation, Organisation> superior(Set<Organisation> organisations) {
		return one(organisations, (organisation) -> party(organisation.superiorId(), organisation.on()));
	}

	private <S> Map<S, Organisation> one(Collection<S> sources, Function<S, @Nullable Party> key) {
		Set<Party> wanted = sources.stream().map(key).<Party>mapMulti((party, next) -> {
			if (party != null) {
				next.accept(party);
			}
		}).collect(Collectors.toSet());
		return Edges.toOne(sources, key, all(wanted));
	}

	private <S> Map<S, List<Organisation>> many(Collection<S> sources, Function<S, List<Party>> keys) {
		return Edges.toMany(sources, keys,
				all(sources.stream().flatMap((source) -> keys.apply(source).stream()).toList()));
	}

	private Map<Party, Organisation> all(Collection<Party> wanted) {
		return this.following.all(Parties.READ_MODEL, wanted, this.parties::organisations);
	}

	private static List<Party> on(LocalDate day, List<String> ids) {
		return ids.stream().map((id) -> new Party(id, day)).toList();
	}

	private static @Nullable Party party(@Nullable String id, LocalDate day) {
		return (id != null) ? new Party(id, day) : null;
	}

}
