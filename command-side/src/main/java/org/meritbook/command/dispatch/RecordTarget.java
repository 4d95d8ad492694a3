package org.meritbook.command.dispatch;

import java.lang.reflect.AccessibleObject;
import java.util.List;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Finds the stream that a command is sent to: the one component that says so. Unlike
 * Axon's own it looks at a type of command once, not at every command, and knows no
 * expected versions, which our commands do not have.
 */
public final class RecordTarget implements CommandTargetResolver {

	private static final ClassValue<CommandPart> TARGETS = new ClassValue<>() {

		@Override
		protected CommandPart computeValue(Class<?> type) {
			List<CommandPart> targets = CommandPart.of(type)
				.stream()
				.filter((part) -> isTarget(part.accessor()))
				.toList();
			if (targets.size() != 1) {
				throw new IllegalArgumentException("One component of a command names its stream: " + type.getName());
			}
			return targets.getFirst();
		}

	};

	@Override
	public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
		Object target = TARGETS.get(command.getPayloadType()).in(command.getPayload());
		if (target == null) {
			throw new IllegalArgumentException("A command names its stream: " + command.getPayloadType().getName());
		}
		return new VersionedAggregateIdentifier(target, null);
	}

	private static boolean isTarget(AccessibleObject accessor) {
		return accessor.isAnnotationPresent(TargetAggregateIdentifier.class);
	}

}
