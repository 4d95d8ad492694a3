package org.meritbook.ops.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a running server.
 */
final class GraphQl {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private GraphQl() {
	}

	static JsonNode ask(RunningServer server, String account, String document)
			throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Authorization",
					"Basic " + Base64.getEncoder()
						.encodeToString((account + ":" + RunningServer.PASSWORD).getBytes(StandardCharsets.UTF_8)))
			.POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(Map.of("query", document))))
			.build();
		HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
		return MAPPER.readTree(response.body()).path("data");
	}

}
