package org.meritbook.ops.campaigns;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import tools.jackson.databind.JsonNode;

import org.meritbook.ops.postgres.Durability;
import org.meritbook.ops.postgres.TemporaryPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Slows, silences, cuts and resets the network between a server and its database, and
 * watches how acts, questions and health are answered meanwhile and how soon all is well
 * again. Times are held against the promise and a generous allowance for a machine that
 * does much else; the measured ones are printed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageCampaignTest {

	private static final int CALLERS = 8;

	private static final long ALLOWANCE_MS = 5_000;

	private static final long ACT_MS = 2_000;

	private static final long QUESTION_MS = 5_000;

	private static final long HEALTH_MS = 200;

	/** Five seconds are promised; measured on a machine that starves up to a minute. */
	private static final long BACK_CEILING_MS = 60_000;

	private final Campaign campaign = Campaign.of("outage", 1);

	private final Map<String, Long> slowest = new ConcurrentSkipListMap<>();

	private final PGSimpleDataSource database = TemporaryPostgres.shared(Durability.KEPT).freshDatabase();

	@SuppressWarnings("NullAway.Init") // set before all tests
	private FaultProxy proxy;

	@SuppressWarnings("NullAway.Init") // set before all tests
	private ServerProcess server;

	@SuppressWarnings("NullAway.Init") // set before all tests
	private Client client;

	@BeforeAll
	void start(@TempDir Path folder) throws Exception {
		this.proxy = new FaultProxy(this.database.getPortNumbers()[0]);
		this.server = ServerProcess
			.in(folder.resolve("data"),
					"--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.proxy.port(),
							this.database.getDatabaseName()),
					"--spring.datasource.username=" + this.database.getUser(),
					"--spring.datasource.password=" + this.database.getPassword())
			.start();
		this.server.awaitReady();
		this.client = new Client(this.server.address());
	}

	@AfterAll
	void stop() throws Exception {
		this.server.close();
		this.proxy.close();
	}

	@Test
	void a_database_that_falls_silent_breaks_off_or_drags_is_said_by_type_and_in_time() throws Exception {
		Random random = this.campaign.random();
		for (int cycle = 1; cycle <= this.campaign.cycles(); cycle++) {
			for (FaultProxy.Fault fault : List.of(FaultProxy.Fault.BLACK_HOLE, FaultProxy.Fault.RESET,
					FaultProxy.Fault.HALF_OPEN, FaultProxy.Fault.SLOW)) {
				List<Act> doubtful = suffer(fault, random);
				long back = awaitService(random);
				this.campaign.say("%s: full service %d ms after its end".formatted(fault, back));
				assertThat(back).as("%s, %s", fault, this.campaign).isLessThan(BACK_CEILING_MS);
				settle(doubtful);
			}
			this.campaign.progress(cycle, "%d events".formatted(book().size()));
		}
	}

	@Test
	void a_connection_reset_in_the_middle_of_a_commit_leaves_an_act_that_sent_again_is_recorded_once()
			throws Exception {
		Acts acts = new Acts(this.campaign.random(), List.of());
		int cut = 0;
		for (int i = 0; i < 10 * this.campaign.cycles(); i++) {
			this.proxy.cutCommits(1);
			Act act = acts.next();
			long before = book().size();
			Reply first = this.client.send(act);
			cut += this.proxy.commitsCut();
			Reply settled = this.client.sendUntilCertain(act);
			assertThat(settled).as("%s, first %s", this.campaign, first).isInstanceOf(Reply.Recorded.class);
			assertThat(first).satisfiesAnyOf((reply) -> assertThat(reply).isEqualTo(settled),
					(reply) -> assertThat(reply).isEqualTo(new Reply.InDoubt("BOOK_MUST_BE_REACHABLE", true)));
			assertThat(book().size()).isEqualTo(before + 1);
		}
		assertThat(cut).as("commits whose answer was lost").isPositive();
		assertThat(book().faults()).isEmpty();
	}

	@Test
	void a_commit_slower_than_any_patience_is_skipped_by_nobody() throws Exception {
		StoredBook book = book();
		book.execute("""
				create function public.dawdle() returns trigger language plpgsql as $$
				begin perform pg_sleep(5); return null; end $$;
				create constraint trigger dawdle after insert on meritbook_events.event
				  deferrable initially deferred for each row
				  when (new.stream = 'organisation-slow') execute function public.dawdle()""");
		Acts acts = new Acts(this.campaign.random(), List.of());
		Act slow = acts.organisationWithId("organisation-slow");
		List<Act> behind = new ArrayList<>();
		assertThat(this.client.send(slow)).as("longer than any patience").isInstanceOf(Reply.InDoubt.class);
		for (int i = 0; i < 4; i++) {
			Act act = acts.next();
			behind.add(act);
			this.client.send(act);
		}
		Reply stored = this.client.sendUntilCertain(slow);
		assertThat(stored).isInstanceOf(Reply.Recorded.class);
		settle(behind);
		book.execute("drop trigger dawdle on meritbook_events.event; drop function public.dawdle()");
		assertThat(book.faults()).isEmpty();
		new ReadModels(this.server, book).awaitHead();
		assertThat(this.client.ask("{ node(id: \"organisation-slow\") { id } }")
			.path("data")
			.path("node")
			.path("id")
			.asString("")).isEqualTo("organisation-slow");
	}

	@Test
	void a_database_with_no_connection_left_is_said_by_type() throws Exception {
		StoredBook book = book();
		List<Connection> hoard = new ArrayList<>();
		try {
			book.execute("""
					select pg_terminate_backend(pid) from pg_stat_activity
					 where datname = current_database() and pid <> pg_backend_pid()""");
			while (hoard.size() < 200) {
				hoard.add(this.database.getConnection());
			}
		}
		catch (SQLException full) {
			assertThat(full.getSQLState()).as("too many connections").isEqualTo("53300");
		}
		Reply reply = timed("act without a connection", ACT_MS,
				() -> this.client.send(new Acts(this.campaign.random(), List.of()).next()));
		assertThat(reply).isInstanceOfAny(Reply.Recorded.class, Reply.InDoubt.class);
		for (Connection connection : hoard) {
			connection.close();
		}
		awaitService(this.campaign.random());
	}

	@Test
	void an_error_of_a_full_disk_elsewhere_is_said_by_its_own_code() throws Exception {
		StoredBook book = book();
		book.execute("""
				create function public.full() returns trigger language plpgsql as $$
				begin raise exception 'no space left' using errcode = '53100'; end $$;
				create trigger full_disk before insert on meritbook_events.event
				  for each statement execute function public.full()""");
		Act act = new Acts(this.campaign.random(), List.of()).next();
		assertThat(this.client.send(act)).isEqualTo(new Reply.Refused("BOOK_MUST_HAVE_ROOM"));
		book.execute("drop trigger full_disk on meritbook_events.event; drop function public.full()");
		assertThat(this.client.send(act)).isInstanceOf(Reply.Recorded.class);
	}

	/** Lets the fault happen under callers, and looks at what each of them is told. */
	private List<Act> suffer(FaultProxy.Fault fault, Random random) throws Exception {
		List<Act> doubtful = new ArrayList<>();
		try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
			this.proxy.become(fault);
			long end = System.nanoTime() + Duration.ofSeconds(Campaign.isLong() ? 20 : 5).toNanos();
			while (System.nanoTime() < end) {
				List<Future<Reply>> replies = new ArrayList<>();
				List<Act> acts = new ArrayList<>();
				for (int i = 0; i < CALLERS; i++) {
					Act act = new Acts(new Random(random.nextLong()), List.of()).next();
					acts.add(act);
					replies.add(callers.submit(() -> timed(fault + " act", ACT_MS, () -> this.client.send(act))));
				}
				timed(fault + " health", HEALTH_MS, () -> this.server.health(""));
				askWhile(fault);
				Thread.sleep(100);
				for (int i = 0; i < CALLERS; i++) {
					Reply reply = replies.get(i).get();
					assertThat(reply).as("%s, %s", fault, this.campaign)
						.matches((told) -> told instanceof Reply.Recorded
								|| told.equals(new Reply.InDoubt("BOOK_MUST_BE_REACHABLE", true)));
					if (reply instanceof Reply.InDoubt) {
						doubtful.add(acts.get(i));
					}
				}
			}
			if (fault == FaultProxy.Fault.BLACK_HOLE || fault == FaultProxy.Fault.RESET) {
				HttpResponse<String> health = this.server.health("");
				assertThat(health.statusCode()).as("health during %s", fault).isEqualTo(503);
			}
			this.proxy.become(FaultProxy.Fault.NONE);
		}
		this.campaign
			.say("%s: %d acts in doubt; slowest answers in ms: %s".formatted(fault, doubtful.size(), this.slowest));
		this.slowest.clear();
		return doubtful;
	}

	private void askWhile(FaultProxy.Fault fault) throws Exception {
		JsonNode answer = timed(fault + " question", QUESTION_MS,
				() -> this.client.ask("{ node(id: \"organisation-dazhou-human-resources\") { id } }"));
		String code = answer.path("errors").path(0).path("extensions").path("code").asString("");
		assertThat(answer.path("data").path("node").path("id").asString("").isEmpty() ? code : "answered")
			.as("%s: %s", fault, answer)
			.isIn("answered", "BOOK_OUT_OF_REACH");
	}

	/** Waits until acts are recorded again and health is up; milliseconds. */
	private long awaitService(Random random) throws Exception {
		long begun = System.nanoTime();
		Acts acts = new Acts(random, List.of());
		int inARow = 0;
		while (inARow < 10 || this.server.health("/readiness").statusCode() != 200) {
			inARow = (this.client.send(acts.next()) instanceof Reply.Recorded) ? inARow + 1 : 0;
			assertThat(System.nanoTime() - begun).as(this.campaign.toString()).isLessThan(120_000_000_000L);
		}
		new ReadModels(this.server, book()).awaitHead();
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
	}

	/** Every act that was in doubt is in the book once when it was sent again. */
	private void settle(List<Act> doubtful) throws Exception {
		for (Act act : doubtful) {
			Reply first = this.client.sendUntilCertain(act);
			assertThat(first).as("%s, %s", act, this.campaign).isInstanceOf(Reply.Recorded.class);
			assertThat(this.client.sendUntilCertain(act)).isEqualTo(first);
		}
		assertThat(book().faults()).as(this.campaign.toString()).isEmpty();
	}

	private StoredBook book() {
		return new StoredBook(this.database);
	}

	private <T> T timed(String what, long promisedMs, Callable<T> call) throws Exception {
		long begun = System.nanoTime();
		T result = call.call();
		long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
		this.slowest.merge(what, took, Math::max);
		assertThat(took).as("ms for %s, %s", what, this.campaign).isLessThan(promisedMs + ALLOWANCE_MS);
		return result;
	}

}
