package org.meritbook.ops.campaigns;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * How far the read models of a server have come.
 *
 * @param server the server
 * @param book the book they follow
 */
record ReadModels(ServerProcess server, StoredBook book) {

	private static final long CEILING_NANOS = 120_000_000_000L;

	/** Waits until each shows the newest event. */
	void awaitHead() throws Exception {
		long begun = System.nanoTime();
		Client client = new Client(this.server.address());
		List<String> behind;
		do {
			Thread.sleep(20);
			long head = this.book.size() - 1;
			behind = new ArrayList<>();
			JsonNode answer = client.ask("{ book { readModels { name position fault } } }");
			JsonNode models = answer.path("data").path("book").path("readModels");
			for (JsonNode model : models) {
				if (model.path("position").asLong(-1) != head) {
					behind.add(model.toString());
				}
			}
			if (models.isEmpty()) {
				behind.add(answer.toString());
			}
			if (System.nanoTime() - begun > CEILING_NANOS) {
				throw new AssertionError("Read models behind " + head + ": " + behind);
			}
		}
		while (!behind.isEmpty());
	}

}
