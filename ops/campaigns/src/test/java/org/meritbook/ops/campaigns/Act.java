package org.meritbook.ops.campaigns;

/**
 * One act as it is sent, again and again if need be.
 *
 * @param commandId its idempotency key
 * @param mutation name of the mutation
 * @param input its input without the command id, as GraphQL
 */
record Act(String commandId, String mutation, String input) {

	String document() {
		return """
				mutation { act: %s(input: { commandId: "%s" %s }) { recordId position userErrors { code } } }
				""".formatted(this.mutation, this.commandId, this.input);
	}

	/** Something else under the same command id. */
	Act withAnotherInput() {
		return new Act(this.commandId, "registerOrganisation", Acts.organisation("另一份输入"));
	}

}
