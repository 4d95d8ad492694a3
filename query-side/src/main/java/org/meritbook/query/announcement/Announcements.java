package org.meritbook.query.announcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.calendar.LegalTime;
import org.meritbook.events.calendar.Window;
import org.meritbook.events.calendar.WorkingDayCalendar;
import org.meritbook.events.type.Contact;
import org.meritbook.query.relay.Nodes;
import org.meritbook.query.relay.Page;
import org.meritbook.query.row.Columns;
import org.meritbook.query.row.Filter;
import org.meritbook.query.row.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Announcements as they stand today in Asia/Shanghai.
 */
@Component
public class Announcements implements Nodes {

	/** Name of the read model. */
	public static final String READ_MODEL = "announcement";

	private static final String SELECT = """
			select * from (
				select l.*, r.scheme_id, r.scheme_version, r.title, r.region_code,
					case when l.replaced then 'REPLACED'
						when exists (select 1 from meritbook_read.announcement_objection o
							join meritbook_read.announcement_line n
								on n.disclosure_id = l.disclosure_id and n.nomination_id = o.nomination_id
							where o.round_id = l.round_id) then 'OBJECTION'
						when l.closed or l.last_day < :today then 'ENDED'
						else 'OPEN' end as status
				from meritbook_read.announcement_list l
				join meritbook_read.announcement_round r using (round_id)) a
			where\s""";

	private static final String TITLE_ENDS = "公示";

	private final JdbcClient jdbc;

	private final WorkingDayCalendar calendar;

	private final Clock clock;

	Announcements(JdbcClient jdbc, WorkingDayCalendar calendar, Clock clock) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * A page of announcements, newest first; ordered by day of publication and position.
	 */
	List<Announcement> list(@Nullable AnnouncementStatus status, @Nullable String regionCode, @Nullable String schemeId,
			Page page) {
		Filter filter = today().and("status = :status", "status", (status != null) ? status.name() : null)
			.and("region_code like :region", "region", Words.within(regionCode))
			.and("scheme_id = :schemeId", "schemeId", Words.plain("schemeId", schemeId))
			.and("published_on <= :day", "day", page.dayAfter(0))
			.and("(published_on, position) < (:day, :position)", "position", page.numberAfter(1))
			.with("limit", page.limit());
		return read(filter, " order by published_on desc, position desc limit :limit");
	}

	@Override
	public Set<String> kinds() {
		return Set.of("disclosure");
	}

	@Override
	public @Nullable Object node(String id) {
		return byId(List.of(id)).get(id);
	}

	/** The announcements the book knows of those, by id. */
	public Map<String, Announcement> byId(Collection<String> ids) {
		return read(today().and("disclosure_id = any(:ids)", "ids", Columns.array(ids)), "").stream()
			.collect(Collectors.toMap(Announcement::id, Function.identity()));
	}

	/** The newest announcement of each of those rounds that has one, by round. */
	public Map<String, Announcement> newestOf(Collection<String> roundIds) {
		return read(today().and("round_id = any(:ids) and not replaced", "ids", Columns.array(roundIds)), "").stream()
			.collect(Collectors.toMap(Announcement::roundId, Function.identity()));
	}

	/** One page of each list's lines, in the order of the list. */
	public Map<String, List<AnnouncementLine>> lines(Collection<String> disclosureIds, Page page) {
		Long after = page.numberAfter(0);
		return this.jdbc.sql("""
				select i.id, l.round_id, n.ordinal, n.nomination_id
				from unnest(cast(:ids as text[])) as i (id)
				join meritbook_read.announcement_list l on l.disclosure_id = i.id
				cross join lateral (
					select ordinal, nomination_id from meritbook_read.announcement_line
					where disclosure_id = i.id and ordinal > :after order by ordinal limit :limit) n
				order by i.id, n.ordinal""")
			.param("ids", Columns.array(disclosureIds))
			.param("after", (after != null) ? after : 0)
			.param("limit", page.limit())
			.query((row, number) -> new AnnouncementLine(row.getString("id"), row.getString("round_id"),
					row.getInt("ordinal"), row.getString("nomination_id")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(AnnouncementLine::disclosureId));
	}

	private Filter today() {
		return new Filter().with("today", LegalTime.legalDate(this.clock.instant()));
	}

	private List<Announcement> read(Filter filter, String order) {
		return this.jdbc.sql(SELECT + filter.where() + order)
			.params(filter.values())
			.query((row, number) -> announcement(row))
			.list();
	}

	private Announcement announcement(ResultSet row) throws SQLException {
		Window window = new Window(Columns.day(row, "first_day"), Columns.day(row, "last_day"),
				row.getInt("working_days"), Columns.constant(row, "convention", CountingConvention.class),
				row.getString("calendar_version"), row.getBoolean("provisional"));
		AnnouncementStatus status = Columns.constant(row, "status", AnnouncementStatus.class);
		boolean over = row.getBoolean("closed") || status == AnnouncementStatus.REPLACED;
		LocalDate today = LegalTime.legalDate(this.clock.instant());
		return new Announcement(row.getString("disclosure_id"), row.getLong("position"), row.getString("round_id"),
				row.getString("scheme_id"), row.getInt("scheme_version"), title(row.getString("title")),
				row.getInt("list_version"), Columns.day(row, "published_on"), window,
				over ? 0 : this.calendar.remaining(today, window), status, contact(row), row.getString("change_reason"),
				Columns.basis(row));
	}

	private static Contact contact(ResultSet row) throws SQLException {
		return new Contact(row.getString("contact_office"), row.getString("contact_phone"),
				row.getString("contact_email"), row.getString("contact_address"));
	}

	private static String title(String round) {
		return round.endsWith(TITLE_ENDS) ? round : round + TITLE_ENDS;
	}

}
