package org.meritbook.command.door;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.dispatch.Receipt;
import org.meritbook.command.rule.Refusal;

/**
 * Answer to a mutation: a record and a position, or user errors and nothing recorded.
 *
 * @param recordId record the act was about
 * @param position position of its last event
 * @param receiptNo receipt number of an objection
 * @param userErrors why it was refused
 */
public record ActPayload(@Nullable String recordId, @Nullable Long position, @Nullable String receiptNo,
		List<UserError> userErrors) {

	static ActPayload recorded(Receipt receipt, @Nullable String receiptNo) {
		return new ActPayload(receipt.recordId(), receipt.position(), receiptNo, List.of());
	}

	static ActPayload refused(Refusal refusal) {
		return new ActPayload(null, null, null, List.of(UserError.of(refusal)));
	}

}
