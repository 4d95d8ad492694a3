package org.meritbook.ops.eventstore;

import java.util.HashMap;
import java.util.Map;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * The streams that the act at hand rests on, kept with its unit of work until its events
 * are appended.
 */
final class Pins {

	private static final String KEY = Pins.class.getName();

	private Pins() {
	}

	/** Returns false without a unit of work: then nothing will be appended. */
	static boolean add(String stream, long next) {
		if (!CurrentUnitOfWork.isStarted()) {
			return false;
		}
		Map<String, Long> pins = CurrentUnitOfWork.get().root().getOrComputeResource(KEY, (key) -> new HashMap<>());
		// Should two decisions have seen different states, the earlier one tells.
		pins.merge(stream, next, Math::min);
		return true;
	}

	static Map<String, Long> ofTheActAtHand() {
		return CurrentUnitOfWork.isStarted()
				? CurrentUnitOfWork.get().root().getOrDefaultResource(KEY, Map.<String, Long>of()) : Map.of();
	}

}
