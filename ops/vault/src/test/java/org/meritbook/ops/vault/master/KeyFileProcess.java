package org.meritbook.ops.vault.master;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.locks.LockSupport;

/**
 * Another process that uses a key file: it says that it is ready, waits for a line, and
 * says which master key it found or made.
 */
final class KeyFileProcess {

	private final Process process;

	private KeyFileProcess(Process process) {
		this.process = process;
	}

	/** Gives the master keys that processes find which start at one and the same time. */
	static List<String> idsFoundBy(int count, Path file) throws IOException {
		List<KeyFileProcess> all = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			all.add(start(file));
		}
		for (KeyFileProcess each : all) {
			each.readLine();
		}
		long startAt = System.currentTimeMillis() + 200;
		for (KeyFileProcess each : all) {
			each.process.outputWriter().append(Long.toString(startAt)).append('\n').flush();
		}
		List<String> ids = new ArrayList<>();
		for (KeyFileProcess each : all) {
			ids.add(each.readLine());
		}
		return ids;
	}

	private static KeyFileProcess start(Path file) throws IOException {
		String java = String.join(File.separator, System.getProperty("java.home"), "bin", "java");
		return new KeyFileProcess(
				new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), KeyFileProcess.class.getName(),
						file.toString())
					.redirectError(ProcessBuilder.Redirect.INHERIT)
					.start());
	}

	private String readLine() throws IOException {
		return String.valueOf(this.process.inputReader().readLine());
	}

	public static void main(String[] arguments) throws IOException {
		// Loads all classes first, so that the race is about the file.
		new LocalMasterKeys(Path.of(arguments[0] + "-warm-up-" + ProcessHandle.current().pid()));
		System.out.println("ready");
		long startAt = new Scanner(System.in, StandardCharsets.UTF_8).nextLong();
		while (System.currentTimeMillis() < startAt) {
			LockSupport.parkNanos(10_000);
		}
		System.out.println(new LocalMasterKeys(Path.of(arguments[0])).current().id());
	}

}
