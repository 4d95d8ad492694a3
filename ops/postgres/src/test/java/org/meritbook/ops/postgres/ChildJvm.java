package org.meritbook.ops.postgres;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.meritbook.ops.postgres.files.FolderTree;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Another JVM that owns a data folder, to be killed.
 *
 * @param process its process
 * @param firstLine what {@link ChildMain} said of its start
 */
record ChildJvm(Process process, String firstLine) implements AutoCloseable {

	/**
	 * Starts a JVM that starts PostgreSQL in the folder and writes one note.
	 */
	static ChildJvm start(Settings settings) throws IOException {
		return start(List.of(), System.getProperty("java.class.path"), System.getenv("PATH"), settings);
	}

	/**
	 * Does the same with only these programs to be found by name.
	 */
	static ChildJvm startWithPrograms(Path programs, Settings settings) throws IOException {
		return start(List.of(), System.getProperty("java.class.path"), programs.toString(), settings);
	}

	/**
	 * Does the same as a user who is not root; one who is not root can only do so as
	 * himself.
	 * @param uid the number of the user to become
	 * @param work a folder of that user
	 */
	static ChildJvm startAsUser(int uid, Path work, Settings settings) throws IOException {
		if (!isRoot(work)) {
			return start(settings);
		}
		String classPath = copyClassPath(work.resolve("classpath"));
		new FolderTree(work).giveTo(uid);
		return start(List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"), classPath,
				System.getenv("PATH"), settings);
	}

	static boolean isRoot(Path madeByUs) throws IOException {
		return FolderTree.ownerOf(madeByUs) == 0;
	}

	Notes notes() {
		String[] words = this.firstLine.split(" ");
		return new Notes(words[1], words[2]);
	}

	/**
	 * Kills the JVM, and with it all chance of an orderly end.
	 */
	void kill() {
		this.process.destroyForcibly();
		awaitEnd(this.process.toHandle());
	}

	/**
	 * Lets the JVM end in order.
	 * @param word the one byte it is told
	 */
	void end(int word) throws IOException {
		this.process.getOutputStream().write(word);
		this.process.getOutputStream().flush();
		awaitEnd(this.process.toHandle());
	}

	/**
	 * Kills the process that would stop PostgreSQL after the death of the JVM.
	 */
	void killWatch() {
		List<ProcessHandle> watches = this.process.children().toList();
		watches.forEach(ProcessHandle::destroyForcibly);
		watches.forEach(ChildJvm::awaitEnd);
	}

	@Override
	public void close() {
		kill();
	}

	/**
	 * Waits until the process is no more.
	 */
	static void awaitEnd(ProcessHandle process) {
		for (int attempt = 0; process.isAlive(); attempt++) {
			assertThat(attempt).as("waits for the end of " + process).isLessThan(1500);
			LockSupport.parkNanos(20_000_000);
		}
	}

	/**
	 * Returns the server process of the cluster in this data folder.
	 */
	static ProcessHandle postmaster(Path dataFolder) throws IOException {
		String pid = Files.readAllLines(dataFolder.resolve("postgres/cluster/postmaster.pid")).getFirst();
		return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
	}

	private static ChildJvm start(List<String> prefix, String classPath, String path, Settings settings)
			throws IOException {
		List<String> command = new ArrayList<>(prefix);
		command.addAll(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-cp", classPath, ChildMain.class.getName(), settings.dataFolder().toString(),
						String.valueOf(settings.binariesFolder()), settings.durability().name()));
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().put("PATH", path);
		Process process = builder.directory(new File("/")).start();
		BufferedReader output = process.inputReader();
		String line = output.readLine();
		while (line != null && !line.startsWith("READY") && !line.startsWith("REFUSED")) {
			line = output.readLine();
		}
		return new ChildJvm(process, String.valueOf(line));
	}

	// Another user may not enter the folder the build keeps its libraries in.
	private static String copyClassPath(Path target) throws IOException {
		List<String> copies = new ArrayList<>();
		for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
			Path source = Path.of(element);
			Path copy = target.resolve(Integer.toString(copies.size())).resolve(source.getFileName());
			copies.add(copy.toString());
			try (Stream<Path> files = Files.walk(source)) {
				for (Path file : files.filter((path) -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).toList()) {
					Path to = copy.resolve(source.relativize(file).toString()).normalize();
					Files.createDirectories(to.getParent());
					Files.copy(file, to);
				}
			}
		}
		return String.join(File.pathSeparator, copies);
	}

}
