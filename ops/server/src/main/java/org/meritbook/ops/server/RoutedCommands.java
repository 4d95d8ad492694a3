package org.meritbook.ops.server;

import java.util.Objects;
import java.util.Optional;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

import org.meritbook.command.dispatch.StoreFaults;
import org.meritbook.command.rule.CommandIdMeansOneInput;
import org.meritbook.command.rule.RecordChangedMeanwhile;
import org.meritbook.command.rule.RecordIdIsTaken;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.command.rule.Rule;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.events.EventMetadata;
import org.meritbook.ops.eventstore.append.CommandIdTaken;

/**
 * Handles commands that another node may have sent: an exception does not travel, only
 * the details of a refusal do, so every fault that means something to the sender becomes
 * a refusal here. A record that changed meanwhile is tried again here too.
 */
final class RoutedCommands implements CommandBus {

	private static final int ATTEMPTS = 5;

	private final CommandBus handling;

	private final StoreFaults storeFaults;

	RoutedCommands(CommandBus handling, StoreFaults storeFaults) {
		this.handling = handling;
		this.storeFaults = storeFaults;
	}

	@Override
	public <C> void dispatch(CommandMessage<C> command) {
		this.handling.dispatch(command);
	}

	@Override
	public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> sender) {
		dispatch(command, sender, 1);
	}

	@Override
	public Registration subscribe(String name, MessageHandler<? super CommandMessage<?>> handler) {
		return this.handling.subscribe(name, handler);
	}

	@Override
	public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
		return this.handling.registerHandlerInterceptor(interceptor);
	}

	@Override
	public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
		return this.handling.registerDispatchInterceptor(interceptor);
	}

	private <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> sender, int attempt) {
		this.handling.<C, R>dispatch(command, (message, result) -> {
			if (!result.isExceptional()) {
				sender.onResult(message, result);
			}
			else if (hasChangedMeanwhile(result.exceptionResult()) && attempt < ATTEMPTS) {
				dispatch(command, sender, attempt + 1);
			}
			else {
				sender.onResult(message, told(command, result.exceptionResult(), result));
			}
		});
	}

	private <R> CommandResultMessage<? extends R> told(CommandMessage<?> command, Throwable fault,
			CommandResultMessage<? extends R> result) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof RuleViolated violated) {
				return GenericCommandResultMessage.asCommandResultMessage(violated);
			}
			Optional<Rule> rule = ruleOf(command, cause);
			if (rule.isPresent()) {
				return GenericCommandResultMessage.asCommandResultMessage(new RuleViolated(rule.get()));
			}
		}
		return result;
	}

	private Optional<Rule> ruleOf(CommandMessage<?> command, Throwable cause) {
		String recordId = Objects.toString(command.getMetaData().get(EventMetadata.RECORD_ID), "");
		return switch (cause) {
			// Only said if the sender finds no receipt with the same input.
			case CommandIdTaken taken -> Optional.of(new CommandIdMeansOneInput(taken.commandId()));
			case AggregateNotFoundException absent ->
				Optional.of(new RecordMustExist("", String.valueOf(absent.getAggregateIdentifier()), false));
			case AggregateStreamCreationException taken -> Optional.of(new RecordIdIsTaken(recordId));
			case ConcurrencyException changed -> Optional.of(new RecordChangedMeanwhile(recordId));
			default -> this.storeFaults.ruleOf(cause);
		};
	}

	private static boolean hasChangedMeanwhile(Throwable fault) {
		return fault instanceof ConcurrencyException && !(fault instanceof AggregateStreamCreationException);
	}

}
