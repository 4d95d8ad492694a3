package org.meritbook.command.joint;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.batch.BatchInstructed;
import org.meritbook.command.fund.Fund;
import org.meritbook.command.grant.Grant;
import org.meritbook.command.batch.InstructPayments;
import org.meritbook.command.grant.InstructionOf;
import org.meritbook.command.batch.PaymentBatch;
import org.meritbook.events.type.PaymentLine;

/**
 * Sends approved payments to the bank: every grant, the budget line and the batch, or
 * nothing.
 */
public final class PaymentInstruction {

	private final Repository<Grant> grants;

	private final Repository<Fund> funds;

	private final Repository<PaymentBatch> batches;

	/**
	 * @param grants the grants
	 * @param funds the budget lines
	 * @param batches the batches
	 */
	public PaymentInstruction(Repository<Grant> grants, Repository<Fund> funds, Repository<PaymentBatch> batches) {
		this.grants = grants;
		this.funds = funds;
		this.batches = batches;
	}

	@CommandHandler
	void decide(InstructPayments command) throws Exception {
		PaymentBatch.checkList(command.grantIds());
		InstructionOf instruction = new InstructionOf(command.batchId(), command.fundId(), command.instructedBy(),
				command.on());
		List<PaymentLine> lines = command.grantIds()
			.stream()
			.sorted()
			.map((grantId) -> this.grants.load(grantId).invoke((grant) -> grant.decideInstruction(instruction)))
			.toList();
		long totalFen = lines.stream().mapToLong(PaymentLine::amountFen).sum();
		Basis basis = this.funds.load(command.fundId())
			.invoke((fund) -> fund.decideInstruction(command.batchId(), totalFen, command.on()));
		this.batches.newInstance(() -> new PaymentBatch(new BatchInstructed(command.batchId(), command.fundId(), lines,
				totalFen, command.instructedBy(), basis, command.on())));
	}

}
