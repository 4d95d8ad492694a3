package org.meritbook.query.graph;

import org.meritbook.query.payout.Grant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.meritbook.events.type.Basis;
import org.meritbook.query.announcement.Announcement;
import org.meritbook.query.catalogue.Policies;
import org.meritbook.query.catalogue.Policy;
import org.meritbook.query.catalogue.Scheme;
import org.meritbook.query.catalogue.SchemeKey;
import org.meritbook.query.catalogue.Schemes;
import org.meritbook.query.honoursroll.Honor;
import org.meritbook.query.round.Round;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * From acts to what they stand on: the policy document, and the scheme with the terms the
 * act was made under.
 */
@Controller
final class SchemeEdges {

	private final Schemes schemes;

	private final Policies policies;

	private final Following following;

	SchemeEdges(Schemes schemes, Policies policies, Following following) {
		this.schemes = schemes;
		this.policies = policies;
		this.following = following;
	}

	@BatchMapping(typeName = "Basis")
	Map<Basis, Policy> policy(Set<Basis> bases) {
		Map<String, Policy> found = this.following.all(Policies.READ_MODEL,
				bases.stream().map(Basis::policyId).toList(), this.policies::byId);
		return Edges.toOne(bases, Basis::policyId, found);
	}

	@BatchMapping(typeName = "Honor", field = "scheme")
	Map<Honor, Scheme> schemeOfHonor(Set<Honor> honors) {
		return schemes(honors, (honor) -> new SchemeKey(honor.schemeId(), honor.schemeVersion()));
	}

	@BatchMapping(typeName = "Round", field = "scheme")
	Map<Round, Scheme> schemeOfRound(Set<Round> rounds) {
		return schemes(rounds, (round) -> new SchemeKey(round.schemeId(), round.schemeVersion()));
	}

	@BatchMapping(typeName = "Grant", field = "scheme")
	Map<Grant, Scheme> schemeOfGrant(Set<Grant> grants) {
		return schemes(grants, (grant) -> new SchemeKey(grant.schemeId(), grant.schemeVersion()));
	}

	@BatchMapping(typeName = "Announcement", field = "scheme")
	Map<Announcement, Scheme> schemeOfAnnouncement(Set<Announcement> announcements) {
		return schemes(announcements,
				(announcement) -> new SchemeKey(announcement.schemeId(), announcement.schemeVersion()));
	}

	private <S> Map<S, Scheme> schemes(Collection<S> sources, Function<S, SchemeKey> key) {
		return Edges.toOne(sources, key,
				this.following.all(Policies.READ_MODEL, sources.stream().map(key).toList(), this.schemes::byVersion));
	}

}
