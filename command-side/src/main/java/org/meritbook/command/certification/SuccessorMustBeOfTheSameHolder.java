package org.meritbook.command.certification;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A certificate gives way to another valid one of the same holder.
 *
 * @param successorId certificate given
 * @param fits whether it is another one of the same holder that stands
 */
record SuccessorMustBeOfTheSameHolder(String successorId, boolean fits) implements Rule {

	@Override
	public boolean isBroken() {
		return !fits;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("successorId", "domain 2.4", "证书“" + successorId + "”不是同一持证人的另一本有效证书。",
				"The certificate '" + successorId + "' is not another valid one of the same holder.", "请核对取代证书。",
				"Check the certificate that takes its place.");
	}

}
