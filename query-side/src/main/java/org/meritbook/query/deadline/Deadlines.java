package org.meritbook.query.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.deadline.DeadlineKind;
import org.meritbook.query.relay.Nodes;
import org.meritbook.query.relay.Page;
import org.meritbook.query.row.Columns;
import org.meritbook.query.row.Filter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deadlines, by day.
 */
@Component
public class Deadlines implements Nodes {

	/** Name of the read model. */
	public static final String READ_MODEL = "deadline";

	private final JdbcClient jdbc;

	Deadlines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Deadlines whose last day is over and whose passing is not on record, the oldest
	 * first.
	 * @param today today in Asia/Shanghai
	 * @param most how many at most
	 */
	public List<Deadline> passed(LocalDate today, int most) {
		return read(new Filter().and("state = :state", "state", DeadlineState.PENDING.name())
			.and("due_on < :today", "today", today)
			.with("limit", most), " order by due_on, deadline_id limit :limit");
	}

	List<Deadline> list(@Nullable DeadlineState state, @Nullable DeadlineKind kind, @Nullable LocalDate until,
			Page page) {
		Filter filter = new Filter().and("state = :state", "state", (state != null) ? state.name() : null)
			.and("kind = :kind", "kind", (kind != null) ? kind.name() : null)
			.and("due_on <= :until", "until", until)
			.and("due_on >= :day", "day", page.dayAfter(0))
			.and("(due_on, deadline_id) > (:day, :id)", "id", page.textAfter(1))
			.with("limit", page.limit());
		return read(filter, " order by due_on, deadline_id limit :limit");
	}

	@Override
	public Set<String> kinds() {
		return Set.of("deadline");
	}

	@Override
	public @Nullable Object node(String id) {
		return read(new Filter().and("deadline_id = :id", "id", id), "").stream().findFirst().orElse(null);
	}

	private List<Deadline> read(Filter filter, String order) {
		return this.jdbc.sql("select * from meritbook_read.deadline_deadline where " + filter.where() + order)
			.params(filter.values())
			.query((row, number) -> deadline(row))
			.list();
	}

	private static Deadline deadline(ResultSet row) throws SQLException {
		return new Deadline(row.getString("deadline_id"), Columns.constant(row, "kind", DeadlineKind.class),
				row.getString("record_id"), Columns.day(row, "due_on"),
				Columns.constant(row, "state", DeadlineState.class), Columns.basis(row));
	}

}
