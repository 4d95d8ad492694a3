package org.meritbook.ops.verifier.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.zip.GZIPInputStream;

import org.meritbook.events.proof.Missing;
import org.meritbook.events.proof.Obstacle;

/**
 * A running server. Whatever it answers is only material for checks; an answer that does
 * not come, or is too large, is never a failure of the book.
 */
public final class ServerLog implements LogSource {

	/** More than the largest bundle: 256 entries of 65,535 bytes and their lengths. */
	private static final int LARGEST = 17 * 1024 * 1024;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final int NOT_FOUND = 404;

	private static final int OK = 200;

	private final URI prefix;

	private final HttpClient client;

	/**
	 * @param prefix address of the log, with or without a slash at its end
	 */
	public ServerLog(URI prefix) {
		this.prefix = prefix.toString().endsWith("/") ? prefix : URI.create(prefix + "/");
		this.client = HttpClient.newBuilder()
			.connectTimeout(PATIENCE)
			.followRedirects(HttpClient.Redirect.NORMAL)
			.build();
	}

	@Override
	public byte[] file(String path) {
		HttpRequest request = HttpRequest.newBuilder(this.prefix.resolve(path))
			.timeout(PATIENCE)
			.header("Accept-Encoding", "gzip, identity")
			.build();
		try {
			HttpResponse<InputStream> response = this.client.send(request, HttpResponse.BodyHandlers.ofInputStream());
			try (InputStream body = response.body()) {
				return body(path, response, body);
			}
		}
		catch (IOException ex) {
			throw new Missing(Obstacle.UNREADABLE, request.uri() + ": " + ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Missing(Obstacle.UNREADABLE, request.uri() + ": interrupted");
		}
	}

	private static byte[] body(String path, HttpResponse<?> response, InputStream body) throws IOException {
		if (response.statusCode() == NOT_FOUND) {
			throw new Missing(Obstacle.TILES_MISSING, path);
		}
		if (response.statusCode() != OK) {
			throw new Missing(Obstacle.UNREADABLE, path + ": HTTP " + response.statusCode());
		}
		boolean zipped = response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
		byte[] bytes = limited(path, body);
		return zipped ? limited(path, new GZIPInputStream(new ByteArrayInputStream(bytes))) : bytes;
	}

	private static byte[] limited(String path, InputStream in) throws IOException {
		byte[] bytes = in.readNBytes(LARGEST + 1);
		if (bytes.length > LARGEST) {
			throw new Missing(Obstacle.UNREADABLE, path + ": larger than any file of a log");
		}
		return bytes;
	}

}
