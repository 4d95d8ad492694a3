package org.meritbook.query.projection;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/**
 * Gives a handler the {@link Recorded} it asks for.
 */
final class RecordedParameter implements ParameterResolverFactory {

	@Override
	public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
		return (parameters[index].getType() == Recorded.class) ? new Resolver() : null;
	}

	private static final class Resolver implements ParameterResolver<Recorded> {

		@Override
		public Recorded resolveParameterValue(Message<?> message) {
			return Recorded.of((EventMessage<?>) message);
		}

		@Override
		public boolean matches(Message<?> message) {
			return message instanceof EventMessage<?>;
		}

	}

}
