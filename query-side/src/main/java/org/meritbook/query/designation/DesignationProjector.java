package org.meritbook.query.designation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.designation.DesignationApplied;
import org.meritbook.events.designation.DesignationAssessed;
import org.meritbook.events.designation.DesignationDelisted;
import org.meritbook.events.designation.DesignationDisclosed;
import org.meritbook.events.designation.DesignationReassessed;
import org.meritbook.events.designation.DesignationUpgraded;
import org.meritbook.events.designation.PlatformDesignated;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Rank;
import org.meritbook.query.projection.Projector;
import org.meritbook.query.projection.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps designations as they stand, and every level they held.
 */
@Component
final class DesignationProjector implements Projector {

	private final JdbcClient jdbc;

	DesignationProjector(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return Designations.READ_MODEL;
	}

	@Override
	public void reset() {
		this.jdbc.sql("truncate meritbook_read.designation_designation, meritbook_read.designation_level").update();
	}

	@EventHandler
	void on(DesignationApplied event, Recorded recorded) {
		this.jdbc.sql("""
				insert into meritbook_read.designation_designation (designation_id, position, scheme_id, name, host_id,
					leader_id, rank, kind, region_code, status, status_since, applied_on, basis_policy_id,
					basis_policy_version, basis_clause, basis_decision_no)
				values (:designationId, :position, :schemeId, :name, :hostId, :leaderId, :rank, :kind, :regionCode,
					'APPLIED', :on, :on, :policyId, :policyVersion, :clause, :decisionNo)""")
			.params(basis(event.basis()))
			.param("designationId", event.designationId())
			.param("position", recorded.position())
			.param("schemeId", event.schemeId())
			.param("name", event.name())
			.param("hostId", event.hostId())
			.param("leaderId", event.leaderId())
			.param("rank", event.rank().name())
			.param("kind", event.kind().name())
			.param("regionCode", event.regionCode())
			.param("on", event.effectiveOn())
			.update();
	}

	@EventHandler
	void on(DesignationAssessed event) {
		stand(event.designationId(), event.passed() ? DesignationStatus.PASSED : DesignationStatus.FAILED, event);
	}

	@EventHandler
	void on(DesignationDisclosed event) {
		stand(event.designationId(), DesignationStatus.DISCLOSED, event);
		one(this.jdbc
			.sql("update meritbook_read.designation_designation set notice_until = :until where designation_id = :id")
			.param("until", event.lastDay())
			.param("id", event.designationId())
			.update());
	}

	@EventHandler
	void on(PlatformDesignated event, Recorded recorded) {
		stand(event.designationId(), DesignationStatus.DESIGNATED, event);
		assess(event.designationId(), event.nextAssessmentOn());
		hold(event.designationId(), recorded, event.schemeId(), event.rank(), event.effectiveOn());
	}

	@EventHandler
	void on(DesignationUpgraded event, Recorded recorded) {
		stand(event.designationId(), DesignationStatus.DESIGNATED, event);
		leave(event.designationId(), event.effectiveOn());
		hold(event.designationId(), recorded, event.schemeId(), event.rank(), event.effectiveOn());
		one(this.jdbc.sql("""
				update meritbook_read.designation_designation set scheme_id = :schemeId, rank = :rank
				where designation_id = :id""")
			.param("schemeId", event.schemeId())
			.param("rank", event.rank().name())
			.param("id", event.designationId())
			.update());
	}

	@EventHandler
	void on(DesignationReassessed event) {
		assess(event.designationId(), event.nextAssessmentOn());
	}

	@EventHandler
	void on(DesignationDelisted event) {
		stand(event.designationId(), DesignationStatus.DELISTED, event);
		leave(event.designationId(), event.effectiveOn());
	}

	private void stand(String designationId, DesignationStatus status, MeritbookEvent event) {
		one(this.jdbc.sql("""
				update meritbook_read.designation_designation
				set status = :status, status_since = :since, basis_decision_no = :decisionNo
				where designation_id = :id""")
			.param("status", status.name())
			.param("since", event.effectiveOn())
			.param("decisionNo", event.basis().decisionNo())
			.param("id", designationId)
			.update());
	}

	private void assess(String designationId, @Nullable LocalDate next) {
		one(this.jdbc.sql("""
				update meritbook_read.designation_designation set next_assessment_on = :next
				where designation_id = :id""").param("next", next).param("id", designationId).update());
	}

	private void hold(String designationId, Recorded recorded, String schemeId, Rank rank, LocalDate from) {
		this.jdbc.sql("""
				insert into meritbook_read.designation_level (designation_id, position, scheme_id, rank, from_on)
				values (:id, :position, :schemeId, :rank, :from)""")
			.param("id", designationId)
			.param("position", recorded.position())
			.param("schemeId", schemeId)
			.param("rank", rank.name())
			.param("from", from)
			.update();
	}

	private void leave(String designationId, LocalDate on) {
		one(this.jdbc.sql("""
				update meritbook_read.designation_level set until_on = :on
				where designation_id = :id and until_on is null""")
			.param("on", on)
			.param("id", designationId)
			.update());
	}

	private static Map<String, @Nullable Object> basis(Basis basis) {
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("policyId", basis.policyId());
		columns.put("policyVersion", basis.policyVersion());
		columns.put("clause", basis.clause());
		columns.put("decisionNo", basis.decisionNo());
		return columns;
	}

	/** An act on a record that never began must not go unnoticed. */
	private static void one(int rows) {
		if (rows != 1) {
			throw new IllegalStateException("the designation is not in the read model");
		}
	}

}
