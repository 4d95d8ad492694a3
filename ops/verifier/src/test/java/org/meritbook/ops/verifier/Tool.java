package org.meritbook.ops.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Programs of others that check our work. One that is not installed is said to be
 * missing; in the continuous check, which sets {@code MERITBOOK_STRICT_CROSSCHECK=1},
 * that is a failure.
 */
final class Tool {

	private static final boolean STRICT = "1".equals(System.getenv("MERITBOOK_STRICT_CROSSCHECK"));

	private Tool() {
	}

	static void require(String program, String purpose) {
		boolean found = isThere(program);
		String sentence = program + " is not installed: " + purpose + " is NOT checked in this run";
		if (STRICT) {
			assertThat(found).as(sentence).isTrue();
		}
		Assumptions.assumeTrue(found, sentence);
	}

	private static boolean isThere(String program) {
		String path = System.getenv("PATH");
		return path != null
				&& Arrays.stream(path.split(":")).anyMatch((folder) -> Files.isExecutable(Path.of(folder, program)));
	}

	static Result run(Path folder, long time, TimeUnit unit, String... words) throws IOException, InterruptedException {
		return run(folder, Map.of(), time, unit, words);
	}

	static Result run(Path folder, Map<String, String> environment, long time, TimeUnit unit, String... words)
			throws IOException, InterruptedException {
		Path said = Files.createTempFile("said", ".txt");
		try {
			ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile())
				.redirectErrorStream(true)
				.redirectOutput(said.toFile());
			builder.environment().putAll(environment);
			Process process = builder.start();
			if (!process.waitFor(time, unit)) {
				process.destroyForcibly();
				return new Result(-1, "did not end: " + Files.readString(said));
			}
			return new Result(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
		}
		finally {
			Files.delete(said);
		}
	}

	/**
	 * How a program ended.
	 */
	record Result(int code, String said) {
	}

}
