package org.meritbook.ops.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.meritbook.ops.copybook.BookRefused;
import org.meritbook.ops.protocolserver.ProtocolServer;
import org.meritbook.ops.reconciliation.BookReconciler;
import org.meritbook.ops.server.MeritbookServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A whole server moves from one store to the other and back. The other end of the
 * protocol is a {@link ProtocolServer}, not an Axon Server.
 */
class MovedBookTest {

	private final ProtocolServer protocol = ProtocolServer.start();

	@TempDir
	private Path folder;

	@AfterEach
	void stop() {
		this.protocol.close();
	}

	@Test
	void moves_only_with_proof_and_loses_nothing_on_the_way() throws Exception {
		JsonNode before = bookOn(onPostgres());
		assertThatThrownBy(() -> RunningServer.start(this.folder, onAxonServer()).close())
			.hasRootCauseInstanceOf(BookRefused.class)
			.rootCause()
			.hasMessageContaining("copy-book --to=axonserver");
		copy("axonserver");
		assertThat(this.protocol.log().size()).isEqualTo(before.get("head").longValue() + 1);
		assertThat(bookOn(onAxonServer())).isEqualTo(before);
		JsonNode written;
		try (RunningServer server = RunningServer.start(this.folder, onAxonServer())) {
			written = register(server);
			assertThat(written.path("position").longValue()).isEqualTo(before.get("head").longValue() + 1);
			assertThat(register(server)).as("sent again").isEqualTo(written);
		}
		JsonNode grown = bookOn(onAxonServer());
		assertThat(grown.get("head")).isEqualTo(written.path("position"));
		assertThatThrownBy(() -> RunningServer.start(this.folder, onPostgres()).close())
			.hasRootCauseInstanceOf(BookRefused.class)
			.rootCause()
			.hasMessageContaining("copy-book --to=postgresql");
		copy("postgresql");
		assertThat(bookOn(onPostgres())).isEqualTo(grown);
		try (RunningServer server = RunningServer.start(this.folder, onPostgres())) {
			assertThat(register(server)).as("sent again").isEqualTo(written);
			assertThat(server.bean(BookReconciler.class).full().differences()).isEmpty();
		}
	}

	@Test
	void takes_up_another_book_only_when_told_and_builds_everything_from_it() throws Exception {
		JsonNode before = bookOn(onPostgres());
		JsonNode adopted = bookOn(onAxonServer("--meritbook.adopt-store=true"));
		assertThat(adopted.get("head")).isEqualTo(before.get("head"));
		assertThat(this.protocol.log().size()).isEqualTo(before.get("head").longValue() + 1);
		assertThat(bookOn(onAxonServer())).isEqualTo(adopted);
	}

	private String[] onPostgres() {
		return new String[0];
	}

	private String[] onAxonServer(String... more) {
		String[] settings = new String[more.length + 2];
		settings[0] = "--axon.axonserver.enabled=true";
		settings[1] = "--axon.axonserver.servers=" + this.protocol.address();
		System.arraycopy(more, 0, settings, 2, more.length);
		return settings;
	}

	private void copy(String to) throws Exception {
		MeritbookServer.main(new String[] { "copy-book", "--to=" + to, "--meritbook.data-folder=" + this.folder,
				"--axon.axonserver.servers=" + this.protocol.address() });
	}

	/** How far the book and every read model are, once all of them are at the end. */
	private JsonNode bookOn(String... store) {
		try (RunningServer server = RunningServer.start(this.folder, store)) {
			return Awaitility.await()
				.atMost(Duration.ofSeconds(60))
				.until(() -> GraphQl.ask(server, "auditor", "{ book { head readModels { name position fault } } }")
					.path("book"), (book) -> book.findValues("position").stream().allMatch(book.get("head")::equals));
		}
	}

	private static JsonNode register(RunningServer server) throws IOException, InterruptedException {
		return GraphQl.ask(server, "clerk", """
				mutation { registerOrganisation(input: {
				  commandId: "7d3f1d0e-5a55-4c0e-9d7e-000000000001", name: "验收演示企业有限公司"
				  regionCode: "511702", rank: ENTERPRISE, on: "2023-01-10"
				  basis: { policyId: "policy-personal-information-protection", clause: "第十三条" }
				}) { position userErrors { code } } }""").path("registerOrganisation");
	}

}
