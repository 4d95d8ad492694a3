package org.meritbook.ops.copybook;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.postgresql.ds.PGSimpleDataSource;

import org.meritbook.ops.axonserver.AxonServerBook;
import org.meritbook.ops.axonserver.AxonServerLink;
import org.meritbook.ops.eventstore.PostgresBook;

/**
 * A copy in a process of its own, to be killed.
 */
final class CopyingProcess {

	private CopyingProcess() {
	}

	static Process start(PGSimpleDataSource database, String address, StoreKind to) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(String.join(File.separator, System.getProperty("java.home"), "bin", "java"), "-cp", classPath(),
						CopyingProcess.class.getName()));
		command.addAll(List.of(String.valueOf(database.getURL()), String.valueOf(database.getUser()),
				String.valueOf(database.getPassword()), address, to.name()));
		return new ProcessBuilder(command).inheritIO().start();
	}

	/** A launcher may keep the test's class path in a loader of its own. */
	private static String classPath() {
		if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
			return Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator));
		}
		return System.getProperty("java.class.path");
	}

	public static void main(String[] arguments) {
		PGSimpleDataSource database = new PGSimpleDataSource();
		database.setUrl(arguments[0]);
		database.setUser(arguments[1]);
		database.setPassword(arguments[2]);
		PostgresBook postgres = Ends.postgres(database);
		try (AxonServerLink link = Ends.link(arguments[3]); AxonServerBook axonServer = Ends.axonServer(link)) {
			BookCopy copy = (StoreKind.valueOf(arguments[4]) == StoreKind.AXON_SERVER) ? Ends.copy(postgres, axonServer)
					: Ends.copy(axonServer, postgres);
			copy.run();
		}
	}

}
