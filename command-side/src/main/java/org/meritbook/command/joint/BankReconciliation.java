package org.meritbook.command.joint;

import java.util.Comparator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import java.util.stream.Collectors;
import java.util.Map;
import java.util.Objects;

import org.meritbook.events.batch.BankReturnReconciled;
import org.meritbook.events.type.BankRow;
import org.meritbook.events.type.BankRowOutcome;
import org.meritbook.command.fund.Fund;
import org.meritbook.command.grant.Grant;
import org.meritbook.command.batch.PaymentBatch;
import org.meritbook.events.type.PaymentLine;
import org.meritbook.command.batch.ReconcileBankReturn;
import org.meritbook.command.batch.Reconciliation;

/**
 * Takes the answers of the bank: the batch, each grant that was answered and the budget
 * line, or nothing.
 */
public final class BankReconciliation {

	private final Repository<PaymentBatch> batches;

	private final Repository<Grant> grants;

	private final Repository<Fund> funds;

	/**
	 * @param batches the batches
	 * @param grants the grants
	 * @param funds the budget lines
	 */
	public BankReconciliation(Repository<PaymentBatch> batches, Repository<Grant> grants, Repository<Fund> funds) {
		this.batches = batches;
		this.grants = grants;
		this.funds = funds;
	}

	@CommandHandler
	void decide(ReconcileBankReturn command) {
		Reconciliation reconciliation = this.batches.load(command.batchId())
			.invoke((batch) -> batch.decideReconciliation(command));
		BankReturnReconciled answer = reconciliation.reconciled();
		Map<String, String> grantOf = reconciliation.instructed()
			.lines()
			.stream()
			.collect(Collectors.toMap(PaymentLine::paymentId, PaymentLine::grantId));
		answer.rows()
			.stream()
			.filter((row) -> row.outcome() == BankRowOutcome.SETTLED || row.outcome() == BankRowOutcome.RETURNED)
			.sorted(Comparator.comparing(BankRow::paymentId))
			.forEach((row) -> this.grants.load(Objects.requireNonNull(grantOf.get(row.paymentId()), "grant"))
				.execute((grant) -> answered(grant, row, command)));
		this.funds.load(reconciliation.instructed().fundId()).execute((fund) -> {
			if (answer.settledFen() > 0) {
				fund.decideDebit(command.batchId(), answer.settledFen(), command.on());
			}
			if (answer.returnedFen() > 0) {
				fund.decideReturn(command.batchId(), answer.returnedFen(), command.on());
			}
		});
	}

	private static void answered(Grant grant, BankRow row, ReconcileBankReturn command) {
		if (row.outcome() == BankRowOutcome.SETTLED) {
			grant.decideSettlement(row.paymentId(), command.batchId(), command.on());
		}
		else {
			grant.decideReturn(row.paymentId(), command.batchId(), Objects.requireNonNullElse(row.reason(), ""),
					command.on());
		}
	}

}
