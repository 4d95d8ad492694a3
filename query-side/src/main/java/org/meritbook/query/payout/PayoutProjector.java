package org.meritbook.query.payout;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.jspecify.annotations.Nullable;

import org.meritbook.events.batch.BankReturnReconciled;
import org.meritbook.events.batch.BatchInstructed;
import org.meritbook.events.fund.FundEvent;
import org.meritbook.events.grant.GrantApproved;
import org.meritbook.events.grant.GrantAssessed;
import org.meritbook.events.grant.GrantDisclosed;
import org.meritbook.events.grant.GrantEntitled;
import org.meritbook.events.grant.GrantRefused;
import org.meritbook.events.grant.GrantReviewed;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.grant.PayeeCorrected;
import org.meritbook.events.grant.PaymentInstructed;
import org.meritbook.events.grant.PaymentReturned;
import org.meritbook.events.grant.PaymentSettled;
import org.meritbook.query.projection.Projector;
import org.meritbook.events.type.Reckoning;
import org.meritbook.query.projection.Recorded;
import org.meritbook.events.grant.RecoveryClaimed;
import org.meritbook.events.grant.RecoveryReceived;

/**
 * Keeps grants, payments and what the bank answered.
 */
@Component
final class PayoutProjector implements Projector {

	private final JdbcClient jdbc;

	private final LineRows lines;

	PayoutProjector(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.lines = new LineRows(jdbc);
	}

	@Override
	public String name() {
		return Grants.READ_MODEL;
	}

	@Override
	public void reset() {
		this.jdbc.sql("""
				truncate meritbook_read.payout_grant, meritbook_read.payout_step, meritbook_read.payout_payment,
					meritbook_read.payout_line, meritbook_read.payout_account, meritbook_read.payout_batch,
					meritbook_read.payout_row""").update();
	}

	@EventHandler
	void on(GrantEntitled event, Recorded recorded) {
		this.jdbc.sql("""
				insert into meritbook_read.payout_grant (grant_id, position, scheme_id, scheme_version, rule_id,
					rule_version, rule_clause, row_id, figure_document_no, subject_kind, subject_id, honor_id,
					source_key, year, months, requested_fen, entitled_fen, prepayment_fen, status, honor_disclosed,
					disclosed, region_code, inputs, verdicts, payee, entitled_on, basis_policy_id,
					basis_policy_version, basis_clause, basis_decision_no)
				values (:grantId, :position, :schemeId, :schemeVersion, :ruleId, :ruleVersion, :ruleClause, :rowId,
					:figureDocumentNo, :subjectKind, :subjectId, :honorId, :sourceKey, :year, :months, :requestedFen,
					:entitledFen, :prepaymentFen, 'ENTITLED', :honorDisclosed, :honorDisclosed, :regionCode,
					cast(:inputs as jsonb), cast(:verdicts as jsonb), :payee, :entitledOn, :policyId, :policyVersion,
					:clause, :decisionNo)""").params(GrantColumns.of(event, recorded)).update();
		step(event.grantId(), recorded, GrantStepKind.ENTITLED, event, event.reckoning().amountFen(), null, null);
	}

	@EventHandler
	void on(GrantAssessed event, Recorded recorded) {
		Reckoning reckoning = event.reckoning();
		one(this.jdbc.sql("""
				update meritbook_read.payout_grant set scheme_version = :schemeVersion, rule_version = :ruleVersion,
					row_id = :rowId, figure_document_no = :figureDocumentNo, entitled_fen = :entitledFen,
					prepayment_fen = :prepaymentFen, inputs = cast(:inputs as jsonb),
					verdicts = cast(:verdicts as jsonb)
				where grant_id = :grantId""")
			.params(GrantColumns.of(reckoning))
			.param("grantId", event.grantId())
			.update());
		step(event.grantId(), recorded, GrantStepKind.ASSESSED, event, reckoning.amountFen(), event.reason(), null);
	}

	@EventHandler
	void on(GrantReviewed event, Recorded recorded) {
		stand(event.grantId(), GrantStatus.REVIEWED);
		step(event.grantId(), recorded, GrantStepKind.REVIEWED, event, null, event.finding(), null);
	}

	@EventHandler
	void on(GrantDisclosed event, Recorded recorded) {
		one(this.jdbc.sql("""
				update meritbook_read.payout_grant
				set status = 'DISCLOSED', disclosed = true, notice_last_day = :lastDay where grant_id = :grantId""")
			.param("lastDay", event.lastDay())
			.param("grantId", event.grantId())
			.update());
		step(event.grantId(), recorded, GrantStepKind.DISCLOSED, event, null, null, null);
	}

	@EventHandler
	void on(GrantApproved event, Recorded recorded) {
		move(event.grantId(), GrantStatus.APPROVED, "reserved_fen = reserved_fen + :fen", event.amountFen());
		step(event.grantId(), recorded, GrantStepKind.APPROVED, event, event.amountFen(), null, event.fundId());
	}

	@EventHandler
	void on(GrantRefused event, Recorded recorded) {
		stand(event.grantId(), GrantStatus.REFUSED);
		step(event.grantId(), recorded, GrantStepKind.REFUSED, event, null, event.reason(), null);
	}

	@EventHandler
	void on(PayeeCorrected event, Recorded recorded) {
		one(this.jdbc.sql("update meritbook_read.payout_grant set payee = :payee where grant_id = :grantId")
			.param("payee", event.payee().envelope())
			.param("grantId", event.grantId())
			.update());
		step(event.grantId(), recorded, GrantStepKind.PAYEE_CORRECTED, event, null, event.reason(), null);
	}

	@EventHandler
	void on(PaymentInstructed event, Recorded recorded) {
		move(event.grantId(), GrantStatus.INSTRUCTED,
				"reserved_fen = reserved_fen - :fen, in_transit_fen = in_transit_fen + :fen", event.amountFen());
		one(this.jdbc.sql("""
				insert into meritbook_read.payout_payment (payment_id, position, grant_id, batch_id, fund_id,
					amount_fen, status, instructed_on)
				values (:paymentId, :position, :grantId, :batchId, :fundId, :fen, 'INSTRUCTED', :on)""")
			.param("paymentId", event.paymentId())
			.param("position", recorded.position())
			.param("grantId", event.grantId())
			.param("batchId", event.batchId())
			.param("fundId", event.fundId())
			.param("fen", event.amountFen())
			.param("on", event.effectiveOn())
			.update());
		step(event.grantId(), recorded, GrantStepKind.INSTRUCTED, event, event.amountFen(), null, event.fundId());
	}

	@EventHandler
	void on(PaymentSettled event, Recorded recorded) {
		move(event.grantId(), GrantStatus.SETTLED, "in_transit_fen = in_transit_fen - :fen, paid_fen = paid_fen + :fen",
				event.amountFen());
		answered(event.paymentId(), PaymentStatus.SETTLED, null, event.effectiveOn());
		step(event.grantId(), recorded, GrantStepKind.SETTLED, event, event.amountFen(), null, null);
	}

	@EventHandler
	void on(PaymentReturned event, Recorded recorded) {
		move(event.grantId(), GrantStatus.RETURNED,
				"in_transit_fen = in_transit_fen - :fen, reserved_fen = reserved_fen + :fen", event.amountFen());
		answered(event.paymentId(), PaymentStatus.RETURNED, event.reason(), event.effectiveOn());
		step(event.grantId(), recorded, GrantStepKind.RETURNED, event, event.amountFen(), event.reason(), null);
	}

	@EventHandler
	void on(RecoveryClaimed event, Recorded recorded) {
		one(this.jdbc.sql("""
				update meritbook_read.payout_grant
				set status = 'CLAIMED', claimed = true, entitled_fen = :left, reserved_fen = reserved_fen - :fen
				where grant_id = :grantId""")
			.param("left", event.entitledFen())
			.param("fen", event.releasedFen())
			.param("grantId", event.grantId())
			.update());
		step(event.grantId(), recorded, GrantStepKind.RECOVERY_CLAIMED, event, event.claimedFen(),
				event.reason().name(), event.releasedFundId());
	}

	@EventHandler
	void on(RecoveryReceived event, Recorded recorded) {
		move(event.grantId(), GrantStatus.RECOVERED, "recovered_fen = recovered_fen + :fen", event.amountFen());
		this.jdbc.sql("""
				update meritbook_read.payout_grant set status = 'CLAIMED'
				where grant_id = :grantId and paid_fen - recovered_fen > entitled_fen""")
			.param("grantId", event.grantId())
			.update();
		step(event.grantId(), recorded, GrantStepKind.RECOVERED, event, event.amountFen(), event.documentNo(),
				event.fundId());
	}

	@EventHandler
	void on(FundEvent event, Recorded recorded) {
		this.lines.write(event, recorded.position());
	}

	@EventHandler
	void on(BatchInstructed event, Recorded recorded) {
		one(this.jdbc.sql("""
				insert into meritbook_read.payout_batch (batch_id, position, fund_id, payments, total_fen,
					instructed_on, basis_policy_id, basis_policy_version, basis_clause, basis_decision_no)
				values (:batchId, :position, :fundId, :payments, :totalFen, :on, :policyId, :policyVersion, :clause,
					:decisionNo)""")
			.params(GrantColumns.of(event.basis()))
			.param("batchId", event.batchId())
			.param("position", recorded.position())
			.param("fundId", event.fundId())
			.param("payments", event.lines().size())
			.param("totalFen", event.totalFen())
			.param("on", event.effectiveOn())
			.update());
	}

	@EventHandler
	void on(BankReturnReconciled event, Recorded recorded) {
		one(this.jdbc.sql("""
				update meritbook_read.payout_batch set answered = :answered, settled_fen = settled_fen + :settledFen,
					returned_fen = returned_fen + :returnedFen
				where batch_id = :batchId""")
			.param("answered", event.answered())
			.param("settledFen", event.settledFen())
			.param("returnedFen", event.returnedFen())
			.param("batchId", event.batchId())
			.update());
		event.rows()
			.forEach((row) -> this.jdbc.sql("""
					insert into meritbook_read.payout_row (batch_id, position, line, file_name, payment_id,
						amount_fen, outcome, reason)
					values (:batchId, :position, :line, :fileName, :paymentId, :fen, :outcome, :reason)""")
				.param("batchId", event.batchId())
				.param("position", recorded.position())
				.param("line", row.line())
				.param("fileName", event.fileName())
				.param("paymentId", row.paymentId())
				.param("fen", row.amountFen())
				.param("outcome", row.outcome().name())
				.param("reason", row.reason())
				.update());
	}

	private void stand(String grantId, GrantStatus status) {
		one(this.jdbc.sql("update meritbook_read.payout_grant set status = :status where grant_id = :grantId")
			.param("status", status.name())
			.param("grantId", grantId)
			.update());
	}

	private void move(String grantId, GrantStatus status, String change, long fen) {
		one(this.jdbc
			.sql("update meritbook_read.payout_grant set status = case when claimed then 'CLAIMED' else :status end, "
					+ change + " where grant_id = :grantId")
			.param("status", status.name())
			.param("fen", fen)
			.param("grantId", grantId)
			.update());
		if (status == GrantStatus.RECOVERED) {
			stand(grantId, status);
		}
	}

	private void answered(String paymentId, PaymentStatus status, @Nullable String reason, LocalDate on) {
		one(this.jdbc.sql("""
				update meritbook_read.payout_payment set status = :status, reason = :reason, answered_on = :on
				where payment_id = :paymentId""")
			.param("status", status.name())
			.param("reason", reason)
			.param("on", on)
			.param("paymentId", paymentId)
			.update());
	}

	private void step(String grantId, Recorded recorded, GrantStepKind kind, MeritbookEvent event,
			@Nullable Long amountFen, @Nullable String note, @Nullable String fundId) {
		one(this.jdbc.sql("""
				insert into meritbook_read.payout_step (grant_id, position, kind, account, on_day, amount_fen,
					decision_no, note, fund_id)
				values (:grantId, :position, :kind, :account, :on, :fen, :decisionNo, :note, :fundId)""")
			.param("grantId", grantId)
			.param("position", recorded.position())
			.param("kind", kind.name())
			.param("account", recorded.actor())
			.param("on", event.effectiveOn())
			.param("fen", amountFen)
			.param("decisionNo", event.basis().decisionNo())
			.param("note", note)
			.param("fundId", fundId)
			.update());
	}

	/** An act on a grant that is not there must not go unnoticed. */
	private static void one(int rows) {
		if (rows != 1) {
			throw new IllegalStateException("the row is not there");
		}
	}

}
