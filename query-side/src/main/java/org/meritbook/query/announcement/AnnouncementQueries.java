package org.meritbook.query.announcement;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.calendar.WorkingDayCalendar;
import org.meritbook.query.party.Parties;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.refusal.QueryRefusal;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Page;
import org.meritbook.query.row.Words;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * What the public asks about lists under notice.
 */
@Controller
final class AnnouncementQueries {

	/** Who is on a list and where each stands is told by this read model. */
	private static final String NOMINEES = "round";

	private final Announcements announcements;

	private final WorkingDayCalendar calendar;

	private final Positions positions;

	AnnouncementQueries(Announcements announcements, WorkingDayCalendar calendar, Positions positions) {
		this.announcements = announcements;
		this.calendar = calendar;
		this.positions = positions;
	}

	@QueryMapping
	Connection<Announcement> announcements(@Argument @Nullable AnnouncementStatus status,
			@Argument @Nullable String regionCode, @Argument @Nullable String schemeId,
			@Argument @Nullable Integer first, @Argument @Nullable String after, @Argument @Nullable Long atLeast) {
		Page page = Page.of("announcements", first, after);
		this.positions.await(atLeast, Announcements.READ_MODEL, NOMINEES, Parties.READ_MODEL);
		return Connection.of(this.announcements.list(status, regionCode, schemeId, page), page,
				(row) -> List.of(row.publishedOn(), row.position()));
	}

	@QueryMapping
	DisclosureWindow disclosureWindow(@Argument LocalDate publishedOn, @Argument int workingDays,
			@Argument CountingConvention convention) {
		if (workingDays < 1 || workingDays > WorkingDayCalendar.LONGEST_WINDOW) {
			throw QueryRefusal.INVALID_WORKING_DAYS.with(workingDays);
		}
		return DisclosureWindow
			.of(this.calendar.window(Words.day("publishedOn", publishedOn), workingDays, convention));
	}

}
