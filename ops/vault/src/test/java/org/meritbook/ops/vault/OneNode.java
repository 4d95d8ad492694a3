package org.meritbook.ops.vault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.meritbook.events.privacy.PersonalDetails;

/**
 * What the tests of the vault begin with: an empty database, a key file and one node.
 */
abstract class OneNode {

	static final String SUBJECT = "person-1";

	static final Duration REMEMBERED = Duration.ofSeconds(EnvelopeVault.SECONDS_A_KEY_IS_REMEMBERED);

	static final PersonalDetails DETAILS = new InventedPeople(20260501).next();

	@TempDir
	Path folder;

	VaultDatabase database;

	Path keyFile;

	VaultNode node;

	@BeforeEach
	void startANode() {
		this.database = VaultDatabase.migrated();
		this.keyFile = this.folder.resolve("master-keys.json");
		this.node = startAnother();
	}

	@AfterEach
	void closeTheDatabase() {
		this.database.close();
	}

	VaultNode startAnother() {
		return new VaultNode(this.database, this.keyFile);
	}

	interface Turn<T> {

		T take(int i) throws Exception;

	}

	static <T> List<T> inParallel(int threads, Turn<T> turn) throws Exception {
		CountDownLatch start = new CountDownLatch(threads);
		try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
			List<Future<T>> futures = new ArrayList<>();
			for (int i = 0; i < threads; i++) {
				int number = i;
				Callable<T> task = () -> {
					start.countDown();
					start.await();
					return turn.take(number);
				};
				futures.add(executor.submit(task));
			}
			List<T> results = new ArrayList<>();
			for (Future<T> future : futures) {
				results.add(future.get());
			}
			return results;
		}
	}

}
