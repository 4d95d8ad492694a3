package org.meritbook.ops.campaigns;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.meritbook.ops.postgres.Durability;
import org.meritbook.ops.postgres.TemporaryPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two servers on one database, the clock of one of them four hundred days off, under
 * sixty-four clients that all want the same thing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrowdCampaignTest {

	private static final Duration OFF = Duration.ofDays(400);

	private final Campaign campaign = Campaign.of("crowd", 1);

	private final PGSimpleDataSource database = TemporaryPostgres.shared(Durability.KEPT).freshDatabase();

	private final StoredBook book = new StoredBook(this.database);

	private final List<ServerProcess> nodes = new ArrayList<>();

	private final List<Client> clients = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // set before all tests
	private Path folder;

	@BeforeAll
	void start(@TempDir Path temporary) throws Exception {
		this.folder = temporary;
		join(node().start());
		join(node("--meritbook.clock=" + Instant.now().plus(OFF)).start());
	}

	@AfterAll
	void stop() {
		this.nodes.forEach(ServerProcess::close);
	}

	@Test
	void sixty_four_writers_of_one_stream_win_one_version_each() throws Exception {
		Random random = this.campaign.random();
		for (int cycle = 1; cycle <= this.campaign.cycles(); cycle++) {
			String organisation = "organisation-crowd-" + cycle + "-" + Long.toString(this.campaign.seed(), 36);
			assertThat(client(0).sendUntilCertain(new Acts(random, List.of()).organisationWithId(organisation)))
				.isInstanceOf(Reply.Recorded.class);
			long seed = random.nextLong();
			List<List<Reply>> replies = Crowd.all((i) -> () -> renameManyTimes(organisation, i, seed + i));

			List<Reply> all = replies.stream().flatMap(List::stream).toList();
			List<Long> won = all.stream()
				.filter(Reply.Recorded.class::isInstance)
				.map((reply) -> ((Reply.Recorded) reply).position())
				.toList();
			assertThat(all).as(this.campaign.toString())
				.allMatch((reply) -> reply instanceof Reply.Recorded
						|| reply.equals(new Reply.Refused("RECORD_CHANGED_MEANWHILE")));
			assertThat(won).as(this.campaign.toString()).doesNotHaveDuplicates();
			assertThat(this.book
				.number("select count(*) from meritbook_events.event where stream = '%s'".formatted(organisation)))
				.isEqualTo(won.size() + 1);
			assertSound();
			this.campaign.progress(cycle, "one stream: %d won a version, %d were told to look again"
				.formatted(won.size(), all.size() - won.size()));
		}
	}

	@Test
	void sixty_four_writers_of_one_quota_never_exceed_it() throws Exception {
		for (int cycle = 1; cycle <= this.campaign.cycles(); cycle++) {
			int nominees = RoundWithAList.QUOTA + 6;
			RoundWithAList round = RoundWithAList.prepare(client(0), this.campaign.random(), nominees);
			long seed = this.campaign.random().nextLong();
			List<Reply> replies = Crowd.all((i) -> () -> client(i).sendUntilCertain(
					round.confer(new Random(seed + i), round.nominations().get(i % nominees)), "approver"));

			assertThat(replies.stream().filter(Reply.Recorded.class::isInstance)).as(this.campaign.toString())
				.hasSizeLessThanOrEqualTo(RoundWithAList.QUOTA)
				.isNotEmpty();
			for (String nomination : round.nominations()) {
				client(0).sendUntilCertain(round.confer(this.campaign.random(), nomination), "approver");
			}
			assertThat(this.book.number("""
					select count(*) from meritbook_events.event where name = 'honor.HonorConferred'
					 and position >= (select min(position) from meritbook_events.event where stream = '%s')"""
				.formatted(round.id()))).as(this.campaign.toString()).isEqualTo(RoundWithAList.QUOTA);
			assertSound();
		}
	}

	@Test
	void a_command_sent_again_and_again_gets_its_first_answer_every_time() throws Exception {
		int each = Math.max(1, (Campaign.isLong() ? 100_000 : 1_000) * this.campaign.cycles() / Crowd.SIZE);
		Act act = new Acts(this.campaign.random(), List.of()).person();
		long before = this.book.size();
		AtomicInteger sent = new AtomicInteger();
		List<List<Reply>> replies = Crowd.all((i) -> () -> {
			List<Reply> different = new ArrayList<>();
			for (int n = 0; n < each; n++) {
				Reply reply = client(i + n).sendUntilCertain(act);
				if (!different.contains(reply)) {
					different.add(reply);
				}
				if (sent.incrementAndGet() % 5_000 == 0) {
					this.campaign.say("%d of %d retries".formatted(sent.get(), each * Crowd.SIZE));
				}
			}
			return different;
		});

		assertThat(replies.stream().flatMap(List::stream).distinct()).as(this.campaign.toString())
			.singleElement()
			.isInstanceOf(Reply.Recorded.class);
		assertThat(this.book.size()).isEqualTo(before + 1);
		assertThat(client(0).sendUntilCertain(act.withAnotherInput()))
			.isEqualTo(new Reply.Refused("COMMAND_ID_MEANS_ONE_INPUT"));
		this.campaign
			.say("%d retries by %d clients over two servers: one answer, one event".formatted(sent.get(), Crowd.SIZE));
	}

	@Test
	void a_clock_that_jumps_changes_neither_order_nor_receipts() throws Exception {
		List<Act> sent = new ArrayList<>();
		List<Reply> told = new ArrayList<>();
		for (Duration jump : List.of(OFF.negated(), OFF)) {
			try (ServerProcess jumped = node("--meritbook.clock=" + Instant.now().plus(jump)).start()) {
				jumped.awaitReady();
				recordAndRepeat(jumped, sent, told);
			}
		}
		assertOrdered(told);
	}

	/** The machine's own clock, turned under a running server, where that can be done. */
	@Test
	void a_clock_that_is_turned_while_the_server_runs_changes_neither_order_nor_receipts() throws Exception {
		Optional<FakeTime> time = Campaign.isLong() ? FakeTime.in(this.folder) : Optional.empty();
		if (time.isEmpty()) {
			this.campaign.say("no clock was turned under a running server: that takes libfaketime and a long run");
			return;
		}
		List<Act> sent = new ArrayList<>();
		List<Reply> told = new ArrayList<>();
		try (ServerProcess jumped = node().with(time.get().environment()).start()) {
			jumped.awaitReady();
			for (int days : List.of(400, -400, 0, 1, -1, 400)) {
				time.get().turn(days);
				recordAndRepeat(jumped, sent, told);
			}
		}
		assertOrdered(told);
		this.campaign.say("%d acts over six turns of the clock: one order, the first receipts".formatted(told.size()));
	}

	private void recordAndRepeat(ServerProcess jumped, List<Act> sent, List<Reply> told) throws Exception {
		Acts acts = new Acts(this.campaign.random(), List.of());
		Client late = new Client(jumped.address());
		for (int i = 0; i < 20; i++) {
			Act act = acts.next();
			sent.add(act);
			told.add(((i % 2 == 0) ? late : client(i)).sendUntilCertain(act));
		}
		for (int i = 0; i < sent.size(); i++) {
			assertThat(late.sendUntilCertain(sent.get(i))).isEqualTo(told.get(i));
		}
	}

	private void assertOrdered(List<Reply> told) throws Exception {
		assertThat(told).as(this.campaign.toString()).allMatch(Reply.Recorded.class::isInstance);
		assertThat(told.stream().map((reply) -> ((Reply.Recorded) reply).position())).isSorted();
		assertSound();
	}

	private List<Reply> renameManyTimes(String organisation, int client, long seed) {
		Acts acts = new Acts(new Random(seed), List.of());
		List<Reply> replies = new ArrayList<>();
		for (int n = 0; n < 4; n++) {
			try {
				replies.add(client(client).sendUntilCertain(acts.rename(organisation)));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		return replies;
	}

	private void assertSound() throws Exception {
		assertThat(this.book.faults()).as(this.campaign.toString()).isEmpty();
		for (ServerProcess node : this.nodes) {
			new ReadModels(node, this.book).awaitHead();
		}
	}

	private void join(ServerProcess node) throws Exception {
		node.awaitReady();
		this.nodes.add(node);
		this.clients.add(new Client(node.address()));
	}

	private ServerProcess node(String... more) {
		List<String> arguments = new ArrayList<>(List.of("--spring.datasource.url=" + this.database.getURL(),
				"--spring.datasource.username=" + this.database.getUser(),
				"--spring.datasource.password=" + this.database.getPassword()));
		arguments.addAll(List.of(more));
		// The nodes share the folder, as the master key is one.
		return ServerProcess.in(this.folder.resolve("data"), arguments.toArray(String[]::new));
	}

	private Client client(int number) {
		return this.clients.get(Math.floorMod(number, this.clients.size()));
	}

}
