package org.meritbook.ops.server.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be said of the files of a repository without compiling them, each as a list of
 * faults. A fault says what to do instead.
 */
record Tidiness(Path root, List<Path> files) {

	private static final Set<String> MADE = Set.of("target", "data", "node_modules", ".git", ".idea", ".vscode",
			".settings");

	private static final int JAVA_LINES = 400;

	private static final int SDL_LINES = 200;

	// Put together from parts: this file is looked at too.
	private static final Pattern LEFT_OVER = Pattern
		.compile("\\b(" + "TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled");

	private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.$}/-])/(work|root|tmp/w)/");

	private static final Pattern REGISTRY = Pattern
		.compile("repo" + "\\.maven|registry" + "\\.npmjs|deb" + "\\.debian");

	private static final Pattern TABLE = Pattern.compile("meritbook_read\\.([a-z]+)");

	private static final Pattern PACKAGE = Pattern.compile("(?m)^package org\\.meritbook\\.query\\.([a-z]+)");

	/** The repository that the working folder lies in. */
	static Tidiness ofThisRepository() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("graphql-schema"))) {
			folder = folder.getParent();
		}
		return of(folder);
	}

	/** Every file below the folder that is not made by a build, a run or an editor. */
	static Tidiness of(Path root) {
		List<Path> files = new ArrayList<>();
		try {
			Files.walkFileTree(root, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					boolean made = !folder.equals(root) && MADE.contains(folder.getFileName().toString());
					return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					files.add(file);
					return FileVisitResult.CONTINUE;
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Tidiness(root, files.stream().sorted().toList());
	}

	List<String> longJavaFiles() {
		return longerThan(JAVA_LINES, "src/main/java/.*\\.java", "split it by concept");
	}

	List<String> longSchemaFiles() {
		return longerThan(SDL_LINES, "src/main/.*\\.graphqls", "split it by stream");
	}

	List<String> leftOvers() {
		return lines(LEFT_OVER, "do it, or write an issue");
	}

	List<String> machinePaths() {
		return lines(MACHINE_PATH, "use a path of the repository");
	}

	List<String> registryHosts() {
		return lines(REGISTRY, "leave the registry to the user's settings");
	}

	List<String> packagesWithoutWord() {
		return matching("src/main/java/.*\\.java").map(Path::getParent).distinct().flatMap((folder) -> {
			Path word = folder.resolve("package-info.java");
			String text = Files.exists(word) ? text(word) : "";
			return Stream
				.of(text.contains("@NullMarked") ? "" : "@NullMarked", text.contains("/**") ? "" : "what it is for",
						text.replaceAll("\\s*\\*?\\s+", " ").contains(" Does not ") ? "" : "a sentence 'Does not …'")
				.filter((missing) -> !missing.isEmpty())
				.map((missing) -> name(folder) + "/package-info.java: add " + missing);
		}).toList();
	}

	/**
	 * A table is known by the package of its read model; names of parties are for all.
	 */
	List<String> foreignTables() {
		return matching("query-side/src/main/java/.*\\.java").flatMap((file) -> {
			String text = text(file);
			String own = PACKAGE.matcher(text).results().map((found) -> found.group(1)).findFirst().orElse("");
			return TABLE.matcher(text)
				.results()
				.map((found) -> found.group(1))
				.filter((table) -> !table.equals(own) && !table.equals("party"))
				.map((table) -> name(file) + ": ask the read model " + table + " instead of its table");
		}).toList();
	}

	private List<String> longerThan(int lines, String files, String instead) {
		return matching(files).filter((file) -> text(file).lines().count() > lines)
			.map((file) -> "%s: %d lines; %s".formatted(name(file), text(file).lines().count(), instead))
			.toList();
	}

	private List<String> lines(Pattern fault, String instead) {
		return this.files.stream().flatMap((file) -> {
			List<String> lines = text(file).lines().toList();
			return IntStream.range(0, lines.size())
				.filter((index) -> fault.matcher(lines.get(index)).find())
				.mapToObj((index) -> "%s:%d: %s".formatted(name(file), index + 1, instead));
		}).toList();
	}

	/** Files by their path from the root. */
	Stream<Path> matching(String path) {
		Pattern pattern = Pattern.compile("(.*/)?" + path);
		return this.files.stream().filter((file) -> pattern.matcher(name(file)).matches());
	}

	String name(Path file) {
		return Stream.of(this.root.relativize(file))
			.flatMap((path) -> IntStream.range(0, path.getNameCount()).mapToObj(path::getName))
			.map(Path::toString)
			.collect(Collectors.joining("/"));
	}

	/** The text of a file; nothing where it is none. */
	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (CharacterCodingException ex) {
			return "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file.toString(), ex);
		}
	}

}
