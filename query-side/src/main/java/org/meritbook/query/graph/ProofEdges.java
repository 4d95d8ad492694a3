package org.meritbook.query.graph;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meritbook.query.announcement.Announcement;
import org.meritbook.query.catalogue.Policy;
import org.meritbook.query.catalogue.Scheme;
import org.meritbook.query.catalogue.Target;
import org.meritbook.query.honoursroll.Honor;
import org.meritbook.query.party.Organisation;
import org.meritbook.query.round.Round;
import org.meritbook.query.timeline.TimelineEntry;
import org.meritbook.query.transparency.proof.CheckpointView;
import org.meritbook.query.transparency.proof.Proof;
import org.meritbook.query.transparency.proof.Proofs;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * From every record to the proof that it is in the log.
 */
@Controller
final class ProofEdges {

	private final Proofs proofs;

	ProofEdges(Proofs proofs) {
		this.proofs = proofs;
	}

	@SchemaMapping(typeName = "TimelineEntry", field = "proof")
	@Nullable Proof ofStep(TimelineEntry step, @Argument @Nullable Long oldSize) {
		return at(step.position(), oldSize);
	}

	@SchemaMapping(typeName = "Honor", field = "proof")
	@Nullable Proof ofHonor(Honor honor, @Argument @Nullable Long oldSize) {
		return at(honor.position(), oldSize);
	}

	@SchemaMapping(typeName = "Announcement", field = "proof")
	@Nullable Proof ofAnnouncement(Announcement announcement, @Argument @Nullable Long oldSize) {
		return at(announcement.position(), oldSize);
	}

	@SchemaMapping(typeName = "Round", field = "proof")
	@Nullable Proof ofRound(Round round, @Argument @Nullable Long oldSize) {
		return this.proofs.ofRecord(round.id(), oldSize).orElse(null);
	}

	@SchemaMapping(typeName = "Policy", field = "proof")
	@Nullable Proof ofPolicy(Policy policy, @Argument @Nullable Long oldSize) {
		return at(policy.position(), oldSize);
	}

	@SchemaMapping(typeName = "Scheme", field = "proof")
	@Nullable Proof ofScheme(Scheme scheme, @Argument @Nullable Long oldSize) {
		return at(scheme.position(), oldSize);
	}

	@SchemaMapping(typeName = "Target", field = "proof")
	@Nullable Proof ofTarget(Target target, @Argument @Nullable Long oldSize) {
		return at(target.position(), oldSize);
	}

	@SchemaMapping(typeName = "Organisation", field = "proof")
	@Nullable Proof ofOrganisation(Organisation organisation, @Argument @Nullable Long oldSize) {
		return this.proofs.ofRecord(organisation.id(), oldSize).orElse(null);
	}

	@BatchMapping(typeName = "Honor", field = "publishedUnder")
	Map<Honor, CheckpointView> conferralUnder(Set<Honor> honors) {
		return under(honors, Honor::position);
	}

	@BatchMapping(typeName = "Announcement", field = "publishedUnder")
	Map<Announcement, CheckpointView> listUnder(Set<Announcement> announcements) {
		return under(announcements, Announcement::position);
	}

	private @Nullable Proof at(long position, @Nullable Long oldSize) {
		return this.proofs.ofEvent(position, oldSize).orElse(null);
	}

	private <S> Map<S, CheckpointView> under(Collection<S> records, Function<S, Long> position) {
		return Edges.toOne(records, position,
				this.proofs.announcedUnder(records.stream().map(position).collect(Collectors.toSet())));
	}

}
