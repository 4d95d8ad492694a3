package org.meritbook.ops.campaigns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The library libfaketime, which shows a process another time than the machine's.
 *
 * @param library the library
 * @param file the file it reads the time from
 */
record FakeTime(Path library, Path file) {

	private static final List<String> PLACES = List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
			"/usr/lib64", "/usr/lib", "/usr/local/lib");

	/** The library where it is installed. */
	static Optional<FakeTime> in(Path folder) throws IOException {
		for (String place : PLACES) {
			Path library = Path.of(place, "faketime", "libfaketime.so.1");
			if (Files.exists(library)) {
				FakeTime time = new FakeTime(library, folder.resolve("time"));
				time.turn(0);
				return Optional.of(time);
			}
		}
		return Optional.empty();
	}

	/** What a process needs to be shown it. Waiting goes on as ever. */
	Map<String, String> environment() {
		return Map.of("LD_PRELOAD", this.library.toString(), "FAKETIME_TIMESTAMP_FILE", this.file.toString(),
				"FAKETIME_NO_CACHE", "1", "FAKETIME_DONT_FAKE_MONOTONIC", "1");
	}

	/** Turns the clock to so many days from the machine's. */
	void turn(int days) throws IOException {
		Path draft = this.file.resolveSibling("time.part");
		Files.writeString(draft, "%+dd%n".formatted(days));
		Files.move(draft, this.file, StandardCopyOption.ATOMIC_MOVE);
	}

}
