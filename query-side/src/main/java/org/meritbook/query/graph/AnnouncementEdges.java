package org.meritbook.query.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.meritbook.query.announcement.Announcement;
import org.meritbook.query.announcement.AnnouncementLine;
import org.meritbook.query.announcement.Announcements;
import org.meritbook.query.party.Parties;
import org.meritbook.query.party.Party;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.NestedPage;
import org.meritbook.query.relay.Page;
import org.meritbook.query.round.Nomination;
import org.meritbook.query.round.NominationKey;
import org.meritbook.query.round.Nominations;
import org.meritbook.query.round.Rounds;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * From a list under notice to who is on it.
 */
@Controller
final class AnnouncementEdges {

	private static final String ENTRIES = "Announcement.entries";

	private final Announcements announcements;

	private final Nominations nominations;

	private final Parties parties;

	private final Following following;

	AnnouncementEdges(Announcements announcements, Nominations nominations, Parties parties, Following following,
			BatchLoaderRegistry loaders) {
		this.announcements = announcements;
		this.nominations = nominations;
		this.parties = parties;
		this.following = following;
		NestedPage.register(loaders, ENTRIES, this::pages);
	}

	@SchemaMapping(typeName = "Announcement")
	CompletableFuture<Connection<AnnouncementEntry>> entries(Announcement announcement,
			@Argument @Nullable Integer first, @Argument @Nullable String after, DataFetchingEnvironment environment) {
		return NestedPage.load(environment, ENTRIES, announcement.id(), Page.of(ENTRIES, first, after));
	}

	private Map<String, Connection<AnnouncementEntry>> pages(Collection<String> disclosureIds, Page page) {
		Map<String, List<AnnouncementLine>> lines = this.announcements.lines(disclosureIds, page);
		Map<NominationKey, Nomination> nominations = this.following.all(Rounds.READ_MODEL,
				lines.values().stream().flatMap(List::stream).map(AnnouncementEdges::key).toList(),
				this.nominations::byKey);
		Map<Party, String> names = this.parties
			.names(nominations.values().stream().flatMap(AnnouncementEdges::named).collect(Collectors.toSet()));
		return lines.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(list) -> Connection.of(list.getValue()
						.stream()
						.map((line) -> entry(line, Objects.requireNonNull(nominations.get(key(line))), names))
						.toList(), page, (entry) -> List.of(entry.ordinal()))));
	}

	private static AnnouncementEntry entry(AnnouncementLine line, Nomination nomination, Map<Party, String> names) {
		String unit = names.get(new Party(nomination.nominatingUnitId(), nomination.nominatedOn()));
		return new AnnouncementEntry(line.ordinal(), nomination.id(),
				nomination.named() ? names.get(new Party(nomination.subject().id(), nomination.nominatedOn())) : null,
				nomination.subjectKind(), employer(nomination, names),
				Objects.requireNonNullElse(unit, nomination.nominatingUnitId()), nomination.status());
	}

	private static @Nullable String employer(Nomination nomination, Map<Party, String> names) {
		return (nomination.employerId() != null)
				? names.get(new Party(nomination.employerId(), nomination.nominatedOn())) : null;
	}

	private static Stream<Party> named(Nomination nomination) {
		Stream<String> ids = Stream.of(nomination.subject().id(), nomination.nominatingUnitId());
		return Stream.concat(ids, Stream.ofNullable(nomination.employerId()))
			.map((id) -> new Party(id, nomination.nominatedOn()));
	}

	private static NominationKey key(AnnouncementLine line) {
		return new NominationKey(line.roundId(), line.nominationId());
	}

}
