package org.meritbook.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.access.Viewer;
import org.meritbook.query.party.Parties;
import org.meritbook.query.party.Party;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Page;
import org.meritbook.query.row.Columns;
import org.meritbook.query.row.Json;
import org.meritbook.query.row.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * The steps of records, oldest first, as the one who asks may see them.
 */
@Component
public class Timeline {

	/** Name of the read model. */
	public static final String READ_MODEL = "timeline";

	private static final String PERSON = "person-";

	private static final String HIDDEN = "（不公开）";

	private static final TypeReference<List<StoredDetail>> DETAILS = new TypeReference<>() {
	};

	private static final String SELECT = """
			select i.id, e.*
			from unnest(cast(:ids as text[])) as i (id)
			cross join lateral (
				with recursive part (id) as (
					select i.id
					union
					select p.part_id from meritbook_read.timeline_part p join part on p.record_id = part.id)
				select distinct on (t.position) t.*
				from meritbook_read.timeline_entry t join part on t.record_id = part.id
				where t.position > :after
					and (:staff or t.audience = 'PUBLIC' or (t.audience = 'HONOR' and i.id like 'honor-%'))
				order by t.position
				limit :limit) e
			order by i.id, e.position""";

	private final JdbcClient jdbc;

	private final Parties parties;

	private final Viewer viewer;

	Timeline(JdbcClient jdbc, Parties parties, Viewer viewer) {
		this.jdbc = jdbc;
		this.parties = parties;
		this.viewer = viewer;
	}

	/**
	 * One page of each record's steps, ordered by position. A person's record is for
	 * staff alone: to others it looks like one the book does not know.
	 * @return a page for every id that was asked for
	 */
	public Map<String, Connection<TimelineEntry>> pages(Collection<String> recordIds, Page page) {
		List<StoredEntry> rows = read(recordIds, page);
		Map<Party, String> names = this.parties.names(rows.stream().flatMap(StoredEntry::named).distinct().toList());
		boolean auditor = this.viewer.isAuditor();
		Map<String, List<TimelineEntry>> shown = rows.stream()
			.collect(Collectors.groupingBy(StoredEntry::recordId,
					Collectors.mapping((row) -> shown(row, names, auditor), Collectors.toList())));
		return recordIds.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(id) -> Connection.of(shown.getOrDefault(id, List.of()), page, (row) -> List.of(row.position()))));
	}

	/** One page of the record's steps. */
	Connection<TimelineEntry> page(String recordId, Page page) {
		return Objects.requireNonNull(pages(List.of(recordId), page).get(recordId));
	}

	private List<StoredEntry> read(Collection<String> recordIds, Page page) {
		boolean staff = this.viewer.isStaff();
		List<String> visible = recordIds.stream()
			.filter((id) -> Words.isPlain(id) && (staff || !id.startsWith(PERSON)))
			.toList();
		Long after = page.numberAfter(0);
		return this.jdbc.sql(SELECT)
			.param("ids", Columns.array(visible))
			.param("after", (after != null) ? after : -1)
			.param("staff", staff)
			.param("limit", page.limit())
			.query((row, number) -> stored(row))
			.list();
	}

	private static TimelineEntry shown(StoredEntry row, Map<Party, String> names, boolean auditor) {
		String office = (row.officeId() != null) ? name(row, row.officeId(), names, row.officeId()) : null;
		List<Detail> details = row.details()
			.stream()
			.filter((detail) -> auditor || !detail.audit())
			.map((detail) -> new Detail(detail.label(), value(row, detail, names)))
			.toList();
		return new TimelineEntry(row.position(), row.recordedAt(), row.effectiveOn(), row.event(), office, row.role(),
				auditor ? row.actor() : null, row.basis(), details);
	}

	private static String value(StoredEntry row, StoredDetail detail, Map<Party, String> names) {
		if (detail.party() != null) {
			return name(row, detail.party(), names, HIDDEN);
		}
		return (detail.text() != null) ? detail.text() : "";
	}

	private static String name(StoredEntry row, String id, Map<Party, String> names, String otherwise) {
		@Nullable String name = names.get(new Party(id, row.effectiveOn()));
		return (name != null) ? name : otherwise;
	}

	private static StoredEntry stored(ResultSet row) throws SQLException {
		return new StoredEntry(row.getString("id"), row.getLong("position"), Columns.instant(row, "recorded_at"),
				Columns.day(row, "effective_on"), row.getString("event"), row.getString("office_id"),
				row.getString("role"), row.getString("actor"), Columns.basis(row),
				Json.read(row.getString("details"), DETAILS));
	}

}
