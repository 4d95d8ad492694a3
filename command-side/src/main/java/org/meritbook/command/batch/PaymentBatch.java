package org.meritbook.command.batch;

import java.util.TreeSet;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.commandhandling.CommandHandler;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.batch.BankReturnReconciled;
import org.meritbook.events.type.BankRow;
import org.meritbook.events.type.BankRowOutcome;
import org.meritbook.events.batch.BatchInstructed;
import org.meritbook.command.rule.IdMustBeWellFormed;
import org.meritbook.events.type.PaymentLine;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A payment batch 支付批次. Each payment is answered once, by a row that names its own sum;
 * any other row is written down with its fault and changes nothing.
 */
@AggregateRoot
public class PaymentBatch {

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String batchId;

	private @Nullable BatchInstructed instructed;

	private final Set<String> answered = new TreeSet<>();

	PaymentBatch() {
	}

	/**
	 * A batch begins when its payments are sent to the bank.
	 * @param instructed the payments
	 */
	public PaymentBatch(BatchInstructed instructed) {
		new IdMustBeWellFormed("batchId", instructed.batchId(), "batch-").check();
		apply(instructed);
	}

	/** Refuses a list that is empty, too long or names a grant twice. */
	public static void checkList(List<String> grantIds) {
		new ABatchNamesEachGrantOnce(grantIds.size(), Set.copyOf(grantIds).size()).check();
	}

	/**
	 * Compares a return file row by row.
	 * @return what became of each row, recorded on this batch
	 */
	public Reconciliation decideReconciliation(ReconcileBankReturn command) {
		List<BankRow> read = BankFile.read(command.content());
		new BankFileMustBeReadable(read.size()).check();
		List<BankRow> rows = compared(read);
		String faults = rows.stream()
			.filter((row) -> !isAnswer(row))
			.map((row) -> row.line() + " " + row.outcome())
			.collect(Collectors.joining(", "));
		new EveryRowMustBeOurs(faults, command.allOrNothing()).check();
		BatchInstructed batch = Objects.requireNonNull(this.instructed, "instructed");
		int now = this.answered.size() + (int) rows.stream().filter(PaymentBatch::isAnswer).count();
		BankReturnReconciled reconciled = new BankReturnReconciled(command.batchId(), command.fileName(), rows,
				sum(rows, BankRowOutcome.SETTLED), sum(rows, BankRowOutcome.RETURNED), now, batch.lines().size() - now,
				batch.basis(), command.on());
		apply(reconciled);
		return new Reconciliation(batch, reconciled);
	}

	@EventSourcingHandler
	void evolve(BatchInstructed event) {
		this.batchId = event.batchId();
		this.instructed = event;
	}

	@EventSourcingHandler
	void evolve(BankReturnReconciled event) {
		event.rows().stream().filter(PaymentBatch::isAnswer).map(BankRow::paymentId).forEach(this.answered::add);
	}

	private List<BankRow> compared(List<BankRow> read) {
		Map<String, Long> sums = Objects.requireNonNull(this.instructed, "instructed")
			.lines()
			.stream()
			.collect(Collectors.toMap(PaymentLine::paymentId, PaymentLine::amountFen));
		Set<String> seen = new TreeSet<>(this.answered);
		List<BankRow> rows = new ArrayList<>();
		for (BankRow row : read) {
			Long sum = sums.get(row.paymentId());
			if (!isAnswer(row)) {
				rows.add(row);
			}
			else if (sum == null) {
				rows.add(faulty(row, BankRowOutcome.UNKNOWN, "批次中没有这笔支付"));
			}
			else if (!sum.equals(row.amountFen())) {
				rows.add(faulty(row, BankRowOutcome.WRONG_SUM, "应为" + sum + "分"));
			}
			else if (!seen.add(row.paymentId())) {
				rows.add(faulty(row, BankRowOutcome.REPEATED, "已有结果"));
			}
			else {
				rows.add(row);
			}
		}
		return rows;
	}

	private static BankRow faulty(BankRow row, BankRowOutcome outcome, String reason) {
		return new BankRow(row.line(), row.paymentId(), row.amountFen(), outcome, reason);
	}

	private static boolean isAnswer(BankRow row) {
		return row.outcome() == BankRowOutcome.SETTLED || row.outcome() == BankRowOutcome.RETURNED;
	}

	private static long sum(List<BankRow> rows, BankRowOutcome outcome) {
		return rows.stream()
			.filter((row) -> row.outcome() == outcome)
			.mapToLong((row) -> Objects.requireNonNullElse(row.amountFen(), 0L))
			.sum();
	}

}
