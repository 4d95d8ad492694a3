package org.meritbook.ops.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

import javax.sql.DataSource;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A whole server compares itself, and says so when a superuser lays hands on its
 * database.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReconciledServerTest {

	private static final String LATEST = "{ reconciliation { agrees stored projected { readModel events } "
			+ "differences { code position subject } } }";

	private static final String FULL = LATEST.replace("reconciliation", "reconciliation(full: true)");

	@SuppressWarnings("NullAway.Init") // set before all tests
	private RunningServer server;

	@BeforeAll
	void start(@TempDir Path folder) {
		this.server = RunningServer.start(folder, "--meritbook.reconcile-every-ms=200");
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@Test
	@Order(1)
	void store_and_read_models_agree_and_auditors_see_it() throws Exception {
		JsonNode found = Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> ask("auditor", LATEST), (latest) -> latest.path("agrees").booleanValue()
					&& latest.path("projected").findValues("events").stream().allMatch(latest.path("stored")::equals));
		assertThat(found.path("projected")).hasSizeGreaterThan(5);
		assertThat(ask("auditor", FULL).path("agrees").booleanValue()).isTrue();
		assertThat(health()).isEqualTo(Status.UP);
	}

	@Test
	@Order(2)
	void nobody_else_sees_it() throws Exception {
		assertThat(ask("clerk", FULL).isNull()).isTrue();
	}

	@Test
	@Order(3)
	void a_skipped_position_a_deleted_event_and_a_claim_of_nobody_are_alarms_with_their_positions() throws Exception {
		long head = ask("auditor", LATEST).path("stored").longValue() - 1;
		tamper("update meritbook_read.projection_position set handled = handled - 1 where read_model = 'party'");
		tamper("alter table meritbook_events.event disable trigger refuse_change");
		tamper("delete from meritbook_events.event where position = 17");
		tamper("insert into meritbook_events.claim values ('honor.certificate', 'No. 1', 'honor-no-one', 5)");
		JsonNode differences = Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> ask("auditor", LATEST).path("differences"),
					(found) -> found.findValuesAsString("code").contains("CLAIM_WITHOUT_EVENT")
							&& found.findValuesAsString("code").contains("POSITION_MISSING")
							&& found.findValuesAsString("code").contains("READ_MODEL_MISCOUNTED"));
		assertThat(position(differences, "POSITION_MISSING")).isEqualTo(17);
		assertThat(position(differences, "READ_MODEL_MISCOUNTED")).isBetween(0L, head);
		assertThat(position(differences, "CLAIM_WITHOUT_EVENT")).isEqualTo(5);
		assertThat(health().getCode()).isEqualTo("DEGRADED");
		assertThat(this.server.bean(MeterRegistry.class).get("meritbook.reconciliation.differences").gauge().value())
			.isGreaterThanOrEqualTo(3);
	}

	private static long position(JsonNode differences, String code) {
		for (JsonNode difference : differences) {
			if (difference.path("code").stringValue().equals(code)) {
				return difference.path("position").longValue();
			}
		}
		return -1;
	}

	private void tamper(String sql) {
		JdbcClient.create(this.server.bean(DataSource.class)).sql(sql).update();
	}

	private Status health() {
		return Objects.requireNonNull(this.server.bean(HealthEndpoint.class).healthForPath("reconciliation"))
			.getStatus();
	}

	private JsonNode ask(String account, String document) throws IOException, InterruptedException {
		return GraphQl.ask(this.server, account, document).path("reconciliation");
	}

}
