package org.meritbook.query.graph;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.benefit.Benefit;
import org.meritbook.query.competition.Competition;
import org.meritbook.query.competition.Result;
import org.meritbook.query.designation.Designation;
import org.meritbook.query.party.Organisation;
import org.meritbook.query.party.Parties;
import org.meritbook.query.party.Party;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * From designations, competitions and benefits to organisations and names, as they may be
 * shown.
 */
@Controller
final class PlatformEdges {

	private final Parties parties;

	private final Following following;

	PlatformEdges(Parties parties, Following following) {
		this.parties = parties;
		this.following = following;
	}

	@BatchMapping(typeName = "Designation", field = "host")
	Map<Designation, Organisation> hostOfDesignation(Set<Designation> designations) {
		return organisations(designations, (one) -> new Party(one.hostId(), one.appliedOn()));
	}

	@BatchMapping(typeName = "Designation", field = "leader")
	Map<Designation, String> leaderOfDesignation(Set<Designation> designations) {
		return names(designations,
				(one) -> (one.leaderId() != null) ? new Party(one.leaderId(), one.appliedOn()) : null);
	}

	@BatchMapping(typeName = "Competition", field = "organiser")
	Map<Competition, Organisation> organiserOfCompetition(Set<Competition> competitions) {
		return organisations(competitions, (one) -> new Party(one.organiserId(), one.openedOn()));
	}

	@BatchMapping(typeName = "CompetitionResult", field = "name")
	Map<Result, String> nameOfContestant(Set<Result> results) {
		return names(results, (one) -> new Party(one.personId(), one.on()));
	}

	@BatchMapping(typeName = "Benefit", field = "enterprise")
	Map<Benefit, String> enterpriseOfBenefit(Set<Benefit> benefits) {
		return names(benefits,
				(one) -> (one.enterpriseId() != null) ? new Party(one.enterpriseId(), one.beganOn()) : null);
	}

	private <S> Map<S, Organisation> organisations(Set<S> sources, Function<S, Party> key) {
		return Edges.toOne(sources, key, this.following.all(Parties.READ_MODEL, sources.stream().map(key).toList(),
				this.parties::organisations));
	}

	private <S> Map<S, String> names(Set<S> sources, Function<S, @Nullable Party> key) {
		Set<Party> wanted = new HashSet<>();
		for (S source : sources) {
			Party party = key.apply(source);
			if (party != null) {
				wanted.add(party);
			}
		}
		return Edges.toOne(sources, key, this.parties.names(wanted));
	}

}
