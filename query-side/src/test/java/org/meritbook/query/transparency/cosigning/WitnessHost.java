package org.meritbook.query.transparency.cosigning;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.meritbook.query.transparency.witness.Answer;
import org.meritbook.query.transparency.witness.OwnWitness;

/**
 * Another server that is a witness, on this machine.
 */
final class WitnessHost implements AutoCloseable {

	private final HttpServer server;

	private volatile Function<byte[], Answer> adding;

	WitnessHost(OwnWitness witness) throws IOException {
		this.adding = witness::add;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/w/", (exchange) -> {
			String path = exchange.getRequestURI().getPath();
			if (path.equals("/w/add-checkpoint")) {
				Answer answer = this.adding.apply(exchange.getRequestBody().readAllBytes());
				send(exchange, answer.status(), answer.body());
			}
			else {
				send(exchange, 200, witness.newest(path.split("/")[2]).orElse(""));
			}
		});
		this.server.start();
	}

	URI prefix() {
		return URI.create("http://localhost:" + this.server.getAddress().getPort() + "/w");
	}

	void answer(Function<byte[], Answer> with) {
		this.adding = with;
	}

	private static void send(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
