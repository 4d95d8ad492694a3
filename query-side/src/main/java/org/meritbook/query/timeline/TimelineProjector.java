package org.meritbook.query.timeline;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.round.ObjectionFiled;
import org.meritbook.query.projection.Projector;
import org.meritbook.query.projection.Recorded;
import org.meritbook.query.row.Json;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Writes every event under every record it touches.
 */
@Component
final class TimelineProjector implements Projector {

	private static final String INSERT_ENTRY = """
			insert into meritbook_read.timeline_entry (record_id, position, audience, recorded_at, effective_on, event,
				office_id, role, actor, basis_policy_id, basis_policy_version, basis_clause, basis_decision_no, details)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))""";

	private static final String INSERT_PART = """
			insert into meritbook_read.timeline_part (record_id, part_id) values (?, ?) on conflict do nothing""";

	private final JdbcOperations jdbc;

	private final List<@Nullable Object[]> entries = new ArrayList<>();

	private final List<@Nullable Object[]> parts = new ArrayList<>();

	TimelineProjector(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return Timeline.READ_MODEL;
	}

	@Override
	public void reset() {
		this.jdbc.execute("truncate meritbook_read.timeline_entry, meritbook_read.timeline_part");
	}

	@Override
	public void begin() {
		this.entries.clear();
		this.parts.clear();
	}

	@Override
	public void flush() {
		this.jdbc.batchUpdate(INSERT_ENTRY, this.entries);
		this.jdbc.batchUpdate(INSERT_PART, this.parts);
	}

	@EventHandler
	void on(MeritbookEvent event, Recorded recorded) {
		Step step = Steps.of(event);
		String details = Json.write(step.details());
		step.records().forEach((recordId, audience) -> collect(recordId, audience, event, recorded, details));
		step.parts().forEach((part) -> this.parts.add(new Object[] { part.recordId(), part.partId() }));
	}

	private void collect(String recordId, Audience audience, MeritbookEvent event, Recorded recorded, String details) {
		// Whoever objects may be signed in, and then the account would tell the objector.
		boolean told = !(event instanceof ObjectionFiled);
		this.entries.add(new @Nullable Object[] { recordId, recorded.position(), audience.name(),
				recorded.at().atOffset(ZoneOffset.UTC), event.effectiveOn(), recorded.event(),
				told ? recorded.office() : null, told ? recorded.role() : null, told ? recorded.actor() : null,
				event.basis().policyId(), event.basis().policyVersion(), event.basis().clause(),
				event.basis().decisionNo(), details });
	}

}
