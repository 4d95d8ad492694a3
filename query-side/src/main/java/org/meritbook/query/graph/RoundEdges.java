package org.meritbook.query.graph;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.meritbook.query.announcement.Announcement;
import org.meritbook.query.announcement.Announcements;
import org.meritbook.query.honoursroll.Honor;
import org.meritbook.query.honoursroll.HonoursRoll;
import org.meritbook.query.round.Nomination;
import org.meritbook.query.round.Round;
import org.meritbook.query.round.Rounds;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Between rounds, their announcements and the honors they led to.
 */
@Controller
final class RoundEdges {

	private final Rounds rounds;

	private final Announcements announcements;

	private final HonoursRoll honors;

	private final Following following;

	RoundEdges(Rounds rounds, Announcements announcements, HonoursRoll honors, Following following) {
		this.rounds = rounds;
		this.announcements = announcements;
		this.honors = honors;
		this.following = following;
	}

	@BatchMapping(typeName = "Announcement", field = "round")
	Map<Announcement, Round> roundOfAnnouncement(Set<Announcement> announcements) {
		return rounds(announcements, Announcement::roundId);
	}

	@BatchMapping(typeName = "Honor", field = "round")
	Map<Honor, Round> roundOfHonor(Set<Honor> honors) {
		return rounds(honors, Honor::roundId);
	}

	@BatchMapping(typeName = "Round")
	Map<Round, Announcement> announcement(Set<Round> rounds) {
		return Edges.toOne(rounds, Round::id, this.announcements.newestOf(rounds.stream().map(Round::id).toList()));
	}

	@BatchMapping(typeName = "Nomination")
	Map<Nomination, Honor> honor(Set<Nomination> nominations) {
		return Edges.toOne(nominations, Nomination::honorId,
				this.honors.byId(nominations.stream().map(Nomination::honorId).filter(Objects::nonNull).toList()));
	}

	private <S> Map<S, Round> rounds(Collection<S> sources, Function<S, String> key) {
		return Edges.toOne(sources, key,
				this.following.all(Rounds.READ_MODEL, sources.stream().map(key).toList(), this.rounds::byId));
	}

}
