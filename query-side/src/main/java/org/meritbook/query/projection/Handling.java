package org.meritbook.query.projection;

import java.util.List;

import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;

/**
 * Hands a batch of events to a projector.
 */
final class Handling {

	private final Projector projector;

	private final EventMessageHandler handlers;

	Handling(Projector projector) {
		this.projector = projector;
		this.handlers = new AnnotationEventHandlerAdapter(projector, MultiParameterResolverFactory
			.ordered(new RecordedParameter(), ClasspathParameterResolverFactory.forClass(projector.getClass())));
	}

	/** Applies the batch whole; to be called in a transaction. */
	void apply(List<TrackedEventMessage<?>> batch) {
		this.projector.begin();
		batch.forEach(this::apply);
		this.projector.flush();
	}

	private void apply(TrackedEventMessage<?> message) {
		try {
			this.handlers.handle(message);
		}
		catch (Exception ex) {
			throw new EventNotProjected(Recorded.nameOf(message.getPayloadType()), Recorded.positionOf(message), ex);
		}
	}

}
