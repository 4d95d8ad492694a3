package org.meritbook.ops.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients that never stop: each sends one act after another, sends it again as long as
 * its outcome is in doubt, and writes down what it was told.
 */
final class Writers {

	private static final String CHANGED = "RECORD_CHANGED_MEANWHILE";

	private final Client client;

	private final Acknowledgements log;

	private final List<Thread> threads = new ArrayList<>();

	private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();

	private final ConcurrentLinkedQueue<String> unexpected = new ConcurrentLinkedQueue<>();

	private final ConcurrentLinkedQueue<Act> acknowledged = new ConcurrentLinkedQueue<>();

	private volatile boolean stopping;

	Writers(int number, Random random, Client client, List<String> shared, Acknowledgements log) {
		this.client = client;
		this.log = log;
		for (int i = 0; i < number; i++) {
			Acts acts = new Acts(new Random(random.nextLong()), shared);
			this.threads.add(Thread.ofPlatform().daemon().name("writer-" + i).start(() -> write(acts)));
		}
	}

	private void write(Acts acts) {
		try {
			while (!this.stopping) {
				send(acts.next());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void send(Act act) throws InterruptedException {
		int doubts = 0;
		Reply reply = this.client.send(act);
		while (reply instanceof Reply.InDoubt doubt) {
			doubts++;
			count(doubt.typed() ? "in doubt, typed" : "in doubt, no answer");
			if (!doubt.typed() && doubt.why().startsWith("{")) {
				this.unexpected.add(doubt.why());
			}
			Thread.sleep(20L * Math.min(doubts, 10));
			reply = this.client.send(act);
		}
		switch (reply) {
			case Reply.Recorded told -> {
				this.log.add(act.commandId(), told);
				this.acknowledged.add(act);
				count((doubts > 0) ? "acknowledged after doubt" : "acknowledged at once");
			}
			case Reply.Refused(String code) when code.equals(CHANGED) -> count("refused: " + code);
			default -> this.unexpected.add(act + " " + reply);
		}
	}

	private void count(String what) {
		this.counts.computeIfAbsent(what, (key) -> new AtomicInteger()).incrementAndGet();
	}

	/** How often what happened. */
	Map<String, Integer> counts() {
		Map<String, Integer> now = new TreeMap<>();
		this.counts.forEach((what, count) -> now.put(what, count.get()));
		return now;
	}

	int acknowledgedSoFar() {
		return this.acknowledged.size();
	}

	/** Acts that were acknowledged, oldest first. */
	List<Act> acknowledged() {
		return List.copyOf(this.acknowledged);
	}

	/** Answers that no client of a sound server gets. */
	List<String> unexpected() {
		return List.copyOf(this.unexpected);
	}

	/** Lets every writer bring its last act to an end. */
	void finish() throws InterruptedException {
		this.stopping = true;
		for (Thread thread : this.threads) {
			thread.join();
		}
	}

	/** Ends them wherever they are. */
	void abandon() {
		this.stopping = true;
		this.threads.forEach(Thread::interrupt);
	}

}
