package org.meritbook.query.transparency.cosigning;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.stereotype.Component;

/**
 * The line to a witness: short waits, short answers, no redirects.
 */
@Component
class WitnessLine {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final int LONGEST_ANSWER = 128 * 1024;

	private final HttpClient client = HttpClient.newBuilder()
		.connectTimeout(PATIENCE)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	/**
	 * What came back.
	 *
	 * @param status HTTP status
	 * @param body text, cut where it is too long
	 */
	record Reply(int status, String body) {
	}

	Reply post(URI prefix, byte[] body) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(below(prefix, "add-checkpoint"))
			.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
	}

	Reply get(URI prefix, String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(below(prefix, path)));
	}

	private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
		HttpResponse<InputStream> response = this.client.send(request.timeout(PATIENCE).build(),
				HttpResponse.BodyHandlers.ofInputStream());
		try (InputStream body = response.body()) {
			return new Reply(response.statusCode(),
					new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
		}
	}

	private static URI below(URI prefix, String path) {
		String base = prefix.toString();
		return URI.create(base.endsWith("/") ? base + path : base + "/" + path);
	}

}
