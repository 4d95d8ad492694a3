package org.meritbook.command.rule;

/**
 * A draft carries no act.
 *
 * @param policyId document
 * @param draft whether it is a draft
 */
public record DraftPolicyAuthorisesNothing(String policyId, boolean draft) implements Rule {

	@Override
	public boolean isBroken() {
		return draft;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("basis.policyId", "domain invariant I13", "政策文件“" + policyId + "”尚为草案（征求意见稿），不能作为依据。",
				"The document '" + policyId + "' is a draft and authorises nothing.", "请在文件正式印发并登记文号、日期后再办理。",
				"Record the issue of the document with its number and date first.");
	}

}
