package org.meritbook.ops.campaigns;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends acts and questions to a server over HTTP.
 */
final class Client {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final String address;

	Client(String address) {
		this.address = address;
	}

	/** Sends an act of the clerk's. */
	Reply send(Act act) {
		return send(act, "clerk");
	}

	Reply send(Act act, String account) {
		try {
			HttpResponse<String> response = post(act.document(), account);
			if (response.statusCode() != 200) {
				return new Reply.InDoubt("HTTP " + response.statusCode(), response.statusCode() == 503);
			}
			JsonNode answer = MAPPER.readTree(response.body()).path("data").path("act");
			if (answer.path("position").isIntegralNumber()) {
				return new Reply.Recorded(answer.path("recordId").asString(), answer.path("position").longValue());
			}
			String code = answer.path("userErrors").path(0).path("code").asString("");
			return switch (code) {
				case "" -> new Reply.InDoubt(response.body(), false);
				case "BOOK_MUST_BE_REACHABLE" -> new Reply.InDoubt(code, true);
				default -> new Reply.Refused(code);
			};
		}
		catch (IOException ex) {
			return new Reply.InDoubt(ex.getClass().getSimpleName(), false);
		}
	}

	/** Sends an act until its outcome is certain. */
	Reply sendUntilCertain(Act act) throws InterruptedException {
		return sendUntilCertain(act, "clerk");
	}

	Reply sendUntilCertain(Act act, String account) throws InterruptedException {
		while (true) {
			Reply reply = send(act, account);
			if (!(reply instanceof Reply.InDoubt)) {
				return reply;
			}
			Thread.sleep(50);
		}
	}

	/** Asks a question as the public does. */
	JsonNode ask(String query) throws IOException {
		return MAPPER.readTree(post(query, null).body());
	}

	static HttpResponse<String> get(URI uri) throws IOException {
		return exchange(HttpRequest.newBuilder(uri).timeout(PATIENCE).GET().build());
	}

	private HttpResponse<String> post(String document, @Nullable String account) throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + "/graphql"))
			.timeout(PATIENCE)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(Map.of("query", document))));
		if (account != null) {
			request.header("Authorization", "Basic " + Base64.getEncoder()
				.encodeToString((account + ":" + ServerProcess.PASSWORD).getBytes(StandardCharsets.UTF_8)));
		}
		return exchange(request.build());
	}

	private static HttpResponse<String> exchange(HttpRequest request) throws IOException {
		try {
			return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", ex);
		}
	}

}
