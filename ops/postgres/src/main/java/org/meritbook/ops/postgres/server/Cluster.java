package org.meritbook.ops.postgres.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.meritbook.ops.postgres.files.FolderTree;
import org.meritbook.ops.postgres.refusal.ClusterDamaged;
import org.meritbook.ops.postgres.refusal.ClusterOfAnotherVersion;
import org.meritbook.ops.postgres.refusal.ServerDidNotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder PostgreSQL keeps its data in: UTF-8, with checksums on every page, a
 * collation that is part of PostgreSQL and so the same on every machine, and a password
 * asked for on every connection.
 *
 * @param folder the folder
 */
public record Cluster(Path folder) {

	private static final Logger log = LoggerFactory.getLogger(Cluster.class);

	/**
	 * The character classes that trigram search takes from the system: with plain C it
	 * would see no letter in a Chinese name. macOS before 15 has only the second.
	 */
	private static final List<String> CHARACTER_CLASSES = List.of("C.UTF-8", "en_US.UTF-8");

	/**
	 * Returns where the cluster lies below the folder the server's user owns.
	 */
	public static Cluster in(Path home) {
		return new Cluster(home.resolve("cluster"));
	}

	/**
	 * Tells whether there is a cluster already.
	 * @throws ClusterDamaged if there is something else in its place
	 */
	public boolean exists() throws IOException {
		if (!Files.exists(this.folder, LinkOption.NOFOLLOW_LINKS)) {
			return false;
		}
		if (!Files.isRegularFile(this.folder.resolve("PG_VERSION"))) {
			throw new ClusterDamaged(this.folder);
		}
		return true;
	}

	/**
	 * Refuses data of another major version.
	 */
	public void requireVersionOf(Programs programs) throws IOException {
		String found = Files.readString(this.folder.resolve("PG_VERSION")).strip();
		String needed = programs.majorVersion();
		if (!found.equals(needed)) {
			throw new ClusterOfAnotherVersion(this.folder, found, needed);
		}
	}

	/**
	 * Makes a new cluster beside its place and moves it there in one step, so that a
	 * crash leaves either none or a whole one.
	 * @param user the name of its first user, who may do everything
	 * @param durable whether it must have reached the disk on return
	 */
	public void create(Programs programs, String user, String password, boolean durable) throws IOException {
		log.info("Creating the database cluster {}", this.folder);
		FolderTree draft = new FolderTree(this.folder.resolveSibling("new-cluster"));
		Path passwordFile = this.folder.resolveSibling("new-password");
		Files.deleteIfExists(passwordFile);
		try {
			Secret.write(passwordFile, password);
			programs.handOver(passwordFile);
			initialize(programs, draft, List.of("--username=" + user, "--pwfile=" + passwordFile,
					durable ? "--sync-method=fsync" : "--no-sync"));
			Files.move(draft.root(), this.folder, StandardCopyOption.ATOMIC_MOVE);
			new FolderTree(programs.home()).syncNames();
		}
		finally {
			Files.deleteIfExists(passwordFile);
		}
	}

	/**
	 * Gives the user a new password without knowing the old one. No server may be meant
	 * to run; one left behind by a crash is stopped.
	 */
	public void resetPassword(Programs programs, String user, String password) throws IOException {
		log.warn("The password of the database user {} is lost; setting a new one", user);
		new Postmaster(this.folder).clearAway(programs);
		Output output = programs.run("postgres", List.of("--single", "-D", this.folder.toString(), "postgres"),
				"ALTER ROLE \"%s\" PASSWORD '%s'%n".formatted(user, password));
		// In this mode the exit code does not tell of a statement that failed.
		if (!output.succeeded() || output.text().contains("ERROR:")) {
			throw new ServerDidNotStart(this.folder, output.text());
		}
	}

	private static void initialize(Programs programs, FolderTree draft, List<String> options) throws IOException {
		List<String> failures = new ArrayList<>();
		for (String characterClasses : CHARACTER_CLASSES) {
			draft.delete();
			List<String> arguments = new ArrayList<>(List.of("--pgdata=" + draft.root(), "--encoding=UTF8",
					"--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C",
					"--lc-ctype=" + characterClasses, "--data-checksums", "--auth=scram-sha-256"));
			arguments.addAll(options);
			Output output = programs.run("initdb", arguments);
			if (output.succeeded()) {
				return;
			}
			failures.add(output.text());
		}
		draft.delete();
		throw new ServerDidNotStart(draft.root(), String.join(System.lineSeparator(), failures));
	}

}
