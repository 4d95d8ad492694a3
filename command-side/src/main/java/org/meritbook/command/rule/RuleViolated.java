package org.meritbook.command.rule;

import java.util.Objects;

import org.axonframework.commandhandling.CommandExecutionException;

/**
 * A command was refused; nothing was recorded. Carries its refusal as details, which is
 * what survives a command bus that spans machines.
 */
public final class RuleViolated extends CommandExecutionException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param rule the broken rule
	 */
	public RuleViolated(Rule rule) {
		this(Refusal.of(rule));
	}

	/**
	 * @param refusal the refusal
	 */
	public RuleViolated(Refusal refusal) {
		super(refusal.code() + ": " + refusal.messageEn(), null, refusal);
	}

	/** Why. */
	public Refusal refusal() {
		return Objects.requireNonNull(this.<Refusal>getDetails().orElse(null), "details");
	}

}
