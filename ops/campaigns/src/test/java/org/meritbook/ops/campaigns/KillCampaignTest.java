package org.meritbook.ops.campaigns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the server, its database, or both at random moments under sixteen writers, also
 * while they start, and counts what was promised and is not there.
 */
class KillCampaignTest {

	private static final int WRITERS = 16;

	private static final int SHARED = 4;

	private static final int REPLAY_EVERY = 50;

	private final Campaign campaign = Campaign.of("kill", 5);

	private final List<Long> starts = Collections.synchronizedList(new ArrayList<>());

	private final List<Long> revivals = new ArrayList<>();

	private final List<Writers> begun = new ArrayList<>();

	@Test
	void nothing_acknowledged_is_lost_and_nothing_is_recorded_twice(@TempDir Path folder) throws Exception {
		Random random = this.campaign.random();
		try (ServerProcess server = ServerProcess.in(folder.resolve("data")).start();
				Acknowledgements log = new Acknowledgements(folder.resolve("acknowledged.log"))) {
			this.campaign.say("first start, with the making of the database: %d ms".formatted(server.awaitReady()));
			Client client = new Client(server.address());
			List<String> shared = sharedOrganisations(client, random);
			Writers writers = begin(client, shared, log);
			for (int cycle = 1; cycle <= this.campaign.cycles(); cycle++) {
				Blow blow = Blow.values()[random.nextInt(Blow.values().length)];
				Thread.sleep(300 + random.nextInt(1_200));
				strike(blow, server, writers, random);
				assertSound(server, log);
				assertThat(writers.unexpected()).as(this.campaign.toString()).isEmpty();
				this.campaign.progress(cycle,
						"%s, %d acknowledged so far".formatted(blow, writers.acknowledgedSoFar()));
				if (cycle % REPLAY_EVERY == 0 && cycle < this.campaign.cycles()) {
					writers.finish();
					assertAnswersStand(client, writers);
					assertReplayGivesTheSame(server);
					writers = begin(client, shared, log);
				}
			}
			writers.finish();
			assertThat(writers.unexpected()).as(this.campaign.toString()).isEmpty();
			assertSound(server, log);
			assertAnswersStand(client, writers);
			assertReplayGivesTheSame(server);
			report(server, log, writers);
		}
	}

	@AfterEach
	void endWriters() {
		this.begun.forEach(Writers::abandon);
	}

	private Writers begin(Client client, List<String> shared, Acknowledgements log) {
		Writers writers = new Writers(WRITERS, this.campaign.random(), client, shared, log);
		this.begun.add(writers);
		return writers;
	}

	/** What is killed. */
	private enum Blow {

		SERVER, DATABASE, ONE_SESSION, SERVER_AND_DATABASE, SERVER_AND_ITS_NEXT_START

	}

	private void strike(Blow blow, ServerProcess server, Writers writers, Random random) throws Exception {
		switch (blow) {
			case SERVER -> server.kill();
			case DATABASE -> StoredBook.postmaster(server.folder()).destroyForcibly();
			case ONE_SESSION -> killOneSession(server, random);
			case SERVER_AND_DATABASE -> {
				ProcessHandle database = StoredBook.postmaster(server.folder());
				server.kill();
				database.destroyForcibly();
			}
			case SERVER_AND_ITS_NEXT_START -> {
				server.kill();
				server.start();
				Thread.sleep(random.nextInt(4_000));
				server.kill();
			}
		}
		if (server.isAlive()) {
			long struckAt = System.nanoTime();
			int before = writers.acknowledgedSoFar();
			while (writers.acknowledgedSoFar() < before + WRITERS + 1) {
				assertThat(System.nanoTime() - struckAt).as("%s, %s", this.campaign, blow).isLessThan(300_000_000_000L);
				Thread.sleep(10);
			}
			this.revivals.add((System.nanoTime() - struckAt) / 1_000_000);
		}
		else {
			this.starts.add(server.start().awaitReady());
		}
	}

	/** PostgreSQL then ends all its sessions and recovers as after a crash. */
	private static void killOneSession(ServerProcess server, Random random) throws Exception {
		List<ProcessHandle> sessions = StoredBook.postmaster(server.folder()).children().toList();
		sessions.get(random.nextInt(sessions.size())).destroyForcibly();
	}

	private void assertSound(ServerProcess server, Acknowledgements log) throws Exception {
		StoredBook book = StoredBook.of(server.folder());
		assertThat(book.lost(log.lines())).as("acknowledged and lost, %s", this.campaign).isEmpty();
		assertThat(book.faults()).as(this.campaign.toString()).isEmpty();
	}

	/** Some acts again: the first answer; something else under their ids: a conflict. */
	private void assertAnswersStand(Client client, Writers writers) throws Exception {
		List<Act> sent = new ArrayList<>(writers.acknowledged());
		Collections.shuffle(sent, this.campaign.random());
		for (Act act : sent.subList(0, Math.min(100, sent.size()))) {
			Reply first = client.sendUntilCertain(act);
			assertThat(first).as("%s sent again, %s", act, this.campaign).isInstanceOf(Reply.Recorded.class);
			assertThat(client.sendUntilCertain(act)).isEqualTo(first);
			assertThat(client.sendUntilCertain(act.withAnotherInput()))
				.isEqualTo(new Reply.Refused("COMMAND_ID_MEANS_ONE_INPUT"));
		}
	}

	private void assertReplayGivesTheSame(ServerProcess server) throws Exception {
		StoredBook book = StoredBook.of(server.folder());
		new ReadModels(server, book).awaitHead();
		Map<String, String> lived = book.readModels();
		book.execute("drop schema meritbook_read cascade");
		server.kill();
		server.start().awaitReady();
		StoredBook again = StoredBook.of(server.folder());
		new ReadModels(server, again).awaitHead();
		assertThat(again.readModels()).as("replay from scratch, %s", this.campaign).isEqualTo(lived);
	}

	private List<String> sharedOrganisations(Client client, Random random) throws Exception {
		Acts acts = new Acts(random, List.of());
		List<String> shared = IntStream.range(0, SHARED).mapToObj((i) -> "organisation-shared-" + i).toList();
		for (String organisation : shared) {
			assertThat(client.sendUntilCertain(acts.organisationWithId(organisation)))
				.isInstanceOf(Reply.Recorded.class);
		}
		return shared;
	}

	private void report(ServerProcess server, Acknowledgements log, Writers writers) throws Exception {
		this.campaign.say("%d acknowledged, 0 lost, 0 twice, 0 gaps in %d positions; %s".formatted(log.lines().size(),
				StoredBook.of(server.folder()).size(), writers.counts()));
		this.campaign.say("ms from the start of a process to readiness: %s".formatted(Spread.of(this.starts)));
		this.campaign.say("ms from the death of the database to the next acts: %s".formatted(Spread.of(this.revivals)));
	}

}
