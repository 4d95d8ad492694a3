package org.meritbook.query.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * {@link SamplePages} on a free port, started once for all tests, and a browser for it.
 */
final class SampleSite {

	private static final ServletWebServerApplicationContext APPLICATION = (ServletWebServerApplicationContext) new SpringApplicationBuilder(
			SamplePages.class)
		.run("--server.port=0", "--server.address=127.0.0.1");

	private static final HttpClient BROWSER = HttpClient.newHttpClient();

	private SampleSite() {
	}

	static String origin() {
		return "http://127.0.0.1:" + Objects.requireNonNull(APPLICATION.getWebServer()).getPort();
	}

	/** What a browser gets; a link may be taken from a page as it stands there. */
	static HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + address.replace("&amp;", "&")))
			.header("Accept", "text/html,*/*;q=0.8");
		if (headers.length > 0) {
			request.headers(headers);
		}
		return BROWSER.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

}
