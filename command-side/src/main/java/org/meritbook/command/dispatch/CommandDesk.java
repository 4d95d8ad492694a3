package org.meritbook.command.dispatch;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.meritbook.command.rule.CommandIdMeansOneInput;
import org.meritbook.command.rule.RecordChangedMeanwhile;
import org.meritbook.command.rule.RecordIdIsTaken;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.command.rule.Refusal;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.events.EventMetadata;
import org.meritbook.events.calendar.LegalTime;
import org.meritbook.events.privacy.PersonalVault;

/**
 * The one way in. An act that was recorded answers the same when it is sent again; an act
 * that was refused left nothing behind, and says why.
 *
 * <p>
 * The store refuses a command id it has seen, in the same transaction as the events, so
 * that no look-up is needed before: only when something went wrong is the earlier receipt
 * searched.
 */
public final class CommandDesk {

	private static final Logger LOGGER = LoggerFactory.getLogger(CommandDesk.class);

	private static final int ATTEMPTS = 5;

	private final CommandGateway gateway;

	private final Receipts receipts;

	private final StoreFaults storeFaults;

	private final PersonalVault vault;

	private final Clock clock;

	/**
	 * @param gateway sends commands
	 * @param receipts the store's memory of commands
	 * @param storeFaults reads faults of the store
	 * @param vault makes the keyed hash of the input
	 * @param clock today, for dates that must have come
	 */
	public CommandDesk(CommandGateway gateway, Receipts receipts, StoreFaults storeFaults, PersonalVault vault,
			Clock clock) {
		this.gateway = gateway;
		this.receipts = receipts;
		this.storeFaults = storeFaults;
		this.vault = vault;
		this.clock = clock;
	}

	/**
	 * Records an act.
	 * @throws RuleViolated if it was refused; nothing was recorded
	 */
	public Receipt record(Act act, Object command) {
		InputCheck.check(command, LegalTime.legalDate(this.clock.instant()));
		String inputHash = inputHash(act, command);
		String recordId = recordId(command);
		CommandMessage<Object> message = new GenericCommandMessage<>(command, metadata(act, inputHash, recordId));
		for (int attempt = 1;; attempt++) {
			try {
				this.gateway.sendAndWait(message);
				return this.receipts.find(act.commandId())
					.map(Receipts.Recorded::receipt)
					.orElseThrow(() -> new IllegalStateException(
							"The store kept no receipt of " + command.getClass().getSimpleName()));
			}
			catch (RuntimeException fault) {
				Optional<Receipt> earlier = earlierReceipt(act, inputHash);
				if (earlier.isPresent()) {
					return earlier.get();
				}
				RuleViolated refusal = refusal(fault, recordId, attempt);
				if (refusal != null && (attempt > 1 || !wasDecided(fault))) {
					throw refusal;
				}
			}
		}
	}

	/**
	 * The same for an act that was probably recorded before: its receipt is looked for
	 * first, which costs less than deciding anew.
	 * @throws RuleViolated if it was refused; nothing was recorded
	 */
	public Receipt recordUnlessKnown(Act act, Object command) {
		return earlierReceipt(act, inputHash(act, command)).orElseGet(() -> record(act, command));
	}

	private String inputHash(Act act, Object command) {
		return this.vault.keyedHash("command.input", command.getClass().getSimpleName() + act.input());
	}

	/**
	 * Whether a rule of ours refused, and not the store. It may have looked at a state
	 * from memory that another node has moved on: the refusal made this node forget that
	 * state, so that the same act sent again is decided on what is stored.
	 */
	private static boolean wasDecided(Throwable fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof RuleViolated || (cause instanceof CommandExecutionException remote
					&& remote.getDetails().orElse(null) instanceof Refusal)) {
				return true;
			}
		}
		return false;
	}

	private Optional<Receipt> earlierReceipt(Act act, String inputHash) {
		Optional<Receipts.Recorded> recorded;
		try {
			recorded = this.receipts.find(act.commandId());
		}
		catch (RuntimeException fault) {
			return Optional.empty();
		}
		recorded.ifPresent((earlier) -> {
			if (!earlier.inputHash().equals(inputHash)) {
				throw new RuleViolated(new CommandIdMeansOneInput(act.commandId()));
			}
		});
		return recorded.map(Receipts.Recorded::receipt);
	}

	/** The refusal that a fault means, or null where the act is worth another try. */
	private @Nullable RuleViolated refusal(RuntimeException fault, String recordId, int attempt) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			switch (cause) {
				case RuleViolated violated -> {
					return violated;
				}
				case CommandExecutionException remote when remote.getDetails()
					.orElse(null) instanceof Refusal refusal -> {
					return new RuleViolated(refusal);
				}
				case AggregateNotFoundException absent -> {
					return new RuleViolated(
							new RecordMustExist("", String.valueOf(absent.getAggregateIdentifier()), false));
				}
				case AggregateStreamCreationException taken -> {
					// An act on several streams may have found one of them not begun yet.
					return (attempt == 1) ? null : new RuleViolated(new RecordIdIsTaken(recordId));
				}
				case ConcurrencyException changed -> {
					return (attempt < ATTEMPTS) ? null : new RuleViolated(new RecordChangedMeanwhile(recordId));
				}
				default -> {
					Optional<RuleViolated> violated = this.storeFaults.ruleOf(cause).map(RuleViolated::new);
					if (violated.isPresent()) {
						return violated.get();
					}
				}
			}
		}
		LOGGER.error("An act failed for no reason of its sender.", fault);
		throw fault;
	}

	private static MetaData metadata(Act act, String inputHash, String recordId) {
		Map<String, String> metadata = new HashMap<>(Map.of(EventMetadata.ACTOR, act.actor().account(),
				EventMetadata.ROLE, act.actor().role(), EventMetadata.COMMAND_ID, act.commandId(),
				EventMetadata.INPUT_HASH, inputHash, EventMetadata.RECORD_ID, recordId, EventMetadata.CORRELATION,
				act.commandId(), EventMetadata.CAUSATION, act.commandId()));
		String office = act.actor().office();
		if (office != null) {
			metadata.put(EventMetadata.OFFICE, office);
		}
		return MetaData.from(metadata);
	}

	/** The record a command is about: what it says itself, else its first component. */
	private static String recordId(Object command) {
		if (command instanceof AboutAnotherRecord about) {
			return about.recordId();
		}
		return String.valueOf(CommandPart.of(command.getClass()).getFirst().in(command));
	}

}
