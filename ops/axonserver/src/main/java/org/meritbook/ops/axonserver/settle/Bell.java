package org.meritbook.ops.axonserver.settle;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Wakes everyone who waits, on this node.
 */
final class Bell {

	private final AtomicReference<CompletableFuture<Boolean>> next = new AtomicReference<>(new CompletableFuture<>());

	void ring() {
		this.next.getAndSet(new CompletableFuture<>()).complete(true);
	}

	/** To be taken before looking, so that no ring is missed. */
	Turn turn() {
		CompletableFuture<Boolean> ringing = this.next.get();
		return (ms) -> ringing.copy().completeOnTimeout(false, ms, TimeUnit.MILLISECONDS).join();
	}

	/**
	 * The wait for the next ring.
	 */
	interface Turn {

		void await(long longestMs);

	}

}
