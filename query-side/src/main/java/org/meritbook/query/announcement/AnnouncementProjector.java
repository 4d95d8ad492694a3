package org.meritbook.query.announcement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.meritbook.events.round.DisclosureClosed;
import org.meritbook.events.round.DisclosurePublished;
import org.meritbook.events.round.ObjectionFiled;
import org.meritbook.events.round.ObjectionResolved;
import org.meritbook.events.round.RoundOpened;
import org.meritbook.query.projection.Projector;
import org.meritbook.query.projection.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps every list that was published, also those another one replaced.
 */
@Component
final class AnnouncementProjector implements Projector {

	private final JdbcClient jdbc;

	AnnouncementProjector(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return Announcements.READ_MODEL;
	}

	@Override
	public void reset() {
		this.jdbc.sql("""
				truncate meritbook_read.announcement_round, meritbook_read.announcement_list,
					meritbook_read.announcement_line, meritbook_read.announcement_objection""").update();
	}

	@EventHandler
	void on(RoundOpened event) {
		this.jdbc.sql("""
				insert into meritbook_read.announcement_round (round_id, scheme_id, scheme_version, title, region_code)
				values (:roundId, :schemeId, :schemeVersion, :title, :regionCode)""")
			.param("roundId", event.roundId())
			.param("schemeId", event.schemeId())
			.param("schemeVersion", event.schemeVersion())
			.param("title", event.title())
			.param("regionCode", event.terms().regionCode())
			.update();
	}

	@EventHandler
	void on(DisclosurePublished event, Recorded recorded) {
		this.jdbc.sql("update meritbook_read.announcement_list set replaced = true where round_id = :roundId")
			.param("roundId", event.roundId())
			.update();
		this.jdbc.sql("""
				insert into meritbook_read.announcement_list (disclosure_id, position, round_id, list_version,
					published_on, first_day, last_day, working_days, convention, calendar_version, provisional,
					contact_office, contact_phone, contact_email, contact_address, change_reason, closed, replaced,
					basis_policy_id, basis_policy_version, basis_clause, basis_decision_no)
				values (:disclosureId, :position, :roundId, :listVersion, :publishedOn, :firstDay, :lastDay,
					:workingDays, :convention, :calendarVersion, :provisional, :office, :phone, :email, :address,
					:changeReason, false, false, :policyId, :policyVersion, :clause, :decisionNo)""")
			.params(columns(event, recorded))
			.update();
		keepLines(event.disclosureId(), event.nominationIds());
	}

	@EventHandler
	void on(ObjectionFiled event) {
		this.jdbc.sql("""
				insert into meritbook_read.announcement_objection (round_id, objection_id, nomination_id)
				values (:roundId, :objectionId, :nominationId)""")
			.param("roundId", event.roundId())
			.param("objectionId", event.objectionId())
			.param("nominationId", event.nominationId())
			.update();
	}

	@EventHandler
	void on(ObjectionResolved event) {
		this.jdbc.sql("""
				delete from meritbook_read.announcement_objection
				where round_id = :roundId and objection_id = :objectionId""")
			.param("roundId", event.roundId())
			.param("objectionId", event.objectionId())
			.update();
	}

	@EventHandler
	void on(DisclosureClosed event) {
		this.jdbc.sql("update meritbook_read.announcement_list set closed = true where disclosure_id = :disclosureId")
			.param("disclosureId", event.disclosureId())
			.update();
	}

	private void keepLines(String disclosureId, List<String> nominationIds) {
		this.jdbc.sql("""
				insert into meritbook_read.announcement_line (disclosure_id, ordinal, nomination_id)
				select :disclosureId, ordinal, nomination_id
				from unnest(cast(:nominationIds as text[])) with ordinality as line (nomination_id, ordinal)""")
			.param("disclosureId", disclosureId)
			.param("nominationIds", nominationIds.toArray(String[]::new))
			.update();
	}

	private static Map<String, @Nullable Object> columns(DisclosurePublished event, Recorded recorded) {
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("disclosureId", event.disclosureId());
		columns.put("position", recorded.position());
		columns.put("roundId", event.roundId());
		columns.put("listVersion", event.listVersion());
		columns.put("publishedOn", event.effectiveOn());
		columns.put("firstDay", event.firstDay());
		columns.put("lastDay", event.lastDay());
		columns.put("workingDays", event.workingDays());
		columns.put("convention", event.convention().name());
		columns.put("calendarVersion", event.calendarVersion());
		columns.put("provisional", event.provisional());
		columns.put("office", event.contact().office());
		columns.put("phone", event.contact().phone());
		columns.put("email", event.contact().email());
		columns.put("address", event.contact().address());
		columns.put("changeReason", event.changeReason());
		columns.put("policyId", event.basis().policyId());
		columns.put("policyVersion", event.basis().policyVersion());
		columns.put("clause", event.basis().clause());
		columns.put("decisionNo", event.basis().decisionNo());
		return columns;
	}

}
