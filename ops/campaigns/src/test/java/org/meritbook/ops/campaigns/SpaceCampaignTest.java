package org.meritbook.ops.campaigns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fills the volume of the book under writers, empties it again, and looks at what they
 * are told: a refusal by name before the database is harmed, and no word that is not
 * kept.
 */
class SpaceCampaignTest {

	private static final int WRITERS = 8;

	private static final String NO_ROOM = "BOOK_MUST_HAVE_ROOM";

	/** One second is promised; a machine that does much else gets one more. */
	private static final long PROMISED_MS = 2_000;

	private final Campaign campaign = Campaign.of("space", 2);

	private final AtomicLong recorded = new AtomicLong();

	private final AtomicLong refused = new AtomicLong();

	private final List<String> unexpected = Collections.synchronizedList(new ArrayList<>());

	private final AtomicBoolean stopping = new AtomicBoolean();

	@Test
	void acts_are_refused_before_the_disk_is_full_and_taken_again_when_it_is_not(
			@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
		try (Volume volume = Volume.below(folder)) {
			this.campaign.say(volume.isSmall() ? "on a small volume of its own" : "on the volume of the build");
			try (ServerProcess server = ServerProcess
				.in(volume.folder().resolve("data"), "--meritbook.free-space.minimum=" + volume.minimum() + "B")
				.logTo(folder.resolve("server.log"))
				.start(); Acknowledgements log = new Acknowledgements(folder.resolve("acknowledged.log"))) {
				server.awaitReady();
				ProcessHandle database = StoredBook.postmaster(server.folder());
				List<Thread> writers = writers(server, log);
				for (int cycle = 1; cycle <= this.campaign.cycles(); cycle++) {
					fillAndEmpty(server, volume);
					assertThat(database.isAlive()).as("the same database all the time, %s", this.campaign).isTrue();
					this.campaign.progress(cycle,
							"%d recorded, %d refused".formatted(this.recorded.get(), this.refused.get()));
				}
				if (volume.isSmall()) {
					fillToTheLastByte(server, volume);
				}
				this.stopping.set(true);
				for (Thread writer : writers) {
					writer.join();
				}
				assertThat(this.unexpected).as(this.campaign.toString()).isEmpty();
				StoredBook book = StoredBook.of(server.folder());
				assertThat(book.lost(log.lines())).as(this.campaign.toString()).isEmpty();
				assertThat(book.faults()).as(this.campaign.toString()).isEmpty();
				new ReadModels(server, book).awaitHead();
				this.campaign
					.say("%d acknowledged, 0 lost; %d refusals".formatted(log.lines().size(), this.refused.get()));
			}
		}
	}

	private void fillAndEmpty(ServerProcess server, Volume volume) throws Exception {
		long before = this.recorded.get();
		await("acts", () -> this.recorded.get() > before + WRITERS);
		volume.fillUntilFree(volume.minimum() - (1 << 20));
		long refusals = this.refused.get();
		long toRefuse = await("refusals", () -> this.refused.get() > refusals);
		long toStop = await("every writer to be refused", () -> this.refused.get() > refusals + 2 * WRITERS);
		long standing = this.recorded.get();
		assertThat(server.health("").body()).contains("DEGRADED");
		assertThat(server.health("/readiness").statusCode()).isEqualTo(200);
		assertThat(
				new Client(server.address()).ask("{ book { head } }").path("data").path("book").path("head").isNumber())
			.isTrue();
		assertThat(this.recorded.get()).as("nothing is taken meanwhile, %s", this.campaign).isEqualTo(standing);
		volume.empty();
		long toTake = await("acts again", () -> this.recorded.get() > standing);
		await("health", () -> server.health("").body().contains("\"UP\""));
		this.campaign.say("refused after %d ms, all after %d ms, taken again after %d ms".formatted(toRefuse,
				toRefuse + toStop, toTake));
		assertThat(toRefuse).isLessThan(PROMISED_MS);
		assertThat(toTake).isLessThan(PROMISED_MS);
	}

	/** What no guard can prevent: somebody else takes all there is. */
	private void fillToTheLastByte(ServerProcess server, Volume volume) throws Exception {
		volume.fillUntilFree(0);
		TimeUnit.SECONDS.sleep(3);
		volume.empty();
		long before = this.recorded.get();
		long back = await("acts again", () -> this.recorded.get() > before + WRITERS);
		this.campaign.say("filled to the last byte for 3 s: acts again after %d ms".formatted(back));
		await("health", () -> server.health("").body().contains("\"UP\""));
	}

	private List<Thread> writers(ServerProcess server, Acknowledgements log) {
		List<Thread> writers = new ArrayList<>();
		Client client = new Client(server.address());
		for (int i = 0; i < WRITERS; i++) {
			Acts acts = new Acts(new Random(this.campaign.random().nextLong()), List.of());
			writers.add(Thread.ofPlatform().daemon().start(() -> write(client, acts, log)));
		}
		return writers;
	}

	private void write(Client client, Acts acts, Acknowledgements log) {
		try {
			while (!this.stopping.get()) {
				Act act = acts.next();
				Reply reply = client.sendUntilCertain(act);
				while (reply.equals(new Reply.Refused(NO_ROOM))) {
					this.refused.incrementAndGet();
					TimeUnit.MILLISECONDS.sleep(20);
					reply = client.sendUntilCertain(act);
				}
				if (reply instanceof Reply.Recorded told) {
					log.add(act.commandId(), told);
					this.recorded.incrementAndGet();
				}
				else {
					this.unexpected.add(act + " " + reply);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private long await(String what, Condition condition) throws Exception {
		long begun = System.nanoTime();
		while (!condition.holds()) {
			TimeUnit.MILLISECONDS.sleep(10);
			assertThat(System.nanoTime() - begun).as("waiting for %s, %s", what, this.campaign)
				.isLessThan(60_000_000_000L);
		}
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
	}

	private interface Condition {

		boolean holds() throws IOException;

	}

}
