package org.meritbook.ops.postgres.binaries;

import java.util.Locale;
import java.util.Optional;

/**
 * The operating system and processor the programs must be made for.
 *
 * @param system as the Java property {@code os.name} says it
 * @param processor as the Java property {@code os.arch} says it
 */
record Machine(String system, String processor) {

	static Machine current() {
		return new Machine(System.getProperty("os.name", "?"), System.getProperty("os.arch", "?"));
	}

	/**
	 * Returns the name the archive for this machine has on the classpath; empty where
	 * there is none for such machines.
	 */
	Optional<String> archive() {
		return systemInName()
			.flatMap((system) -> processorInName().map((processor) -> "postgres-" + system + "-" + processor + ".txz"));
	}

	private Optional<String> systemInName() {
		String name = this.system.toLowerCase(Locale.ROOT);
		if (name.startsWith("linux")) {
			return Optional.of("linux");
		}
		return name.startsWith("mac") ? Optional.of("darwin") : Optional.empty();
	}

	private Optional<String> processorInName() {
		return switch (this.processor.toLowerCase(Locale.ROOT)) {
			case "amd64", "x86_64" -> Optional.of("x86_64");
			case "aarch64", "arm64" -> Optional.of("arm_64");
			default -> Optional.empty();
		};
	}

}
