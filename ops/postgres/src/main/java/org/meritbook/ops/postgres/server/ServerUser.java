package org.meritbook.ops.postgres.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.sun.security.auth.module.UnixSystem;
import org.jspecify.annotations.Nullable;
import org.meritbook.ops.postgres.files.FolderTree;
import org.meritbook.ops.postgres.refusal.ServerCannotRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The user the PostgreSQL programs run as. They refuse to run as root, and as a user
 * without a name, so there are several ways of running as somebody else; each is tried
 * out for real, as any of them may be missing or forbidden on a given machine.
 *
 * @param name what the way is called in messages
 * @param prefix what goes before the command
 * @param uid the number of the user who must own the server's files; absent where the
 * owner stays as it is
 */
record ServerUser(String name, List<String> prefix, @Nullable Integer uid) {

	private static final Logger log = LoggerFactory.getLogger(ServerUser.class);

	// A user namespace without a mapping.
	private static final List<String> UNSHARE = List.of("unshare", "-U");

	private static final int ROOT = 0;

	private static final int NOBODY = 65534;

	// Some su hand the "--" on to the shell and some do not.
	private static final String RUN_ARGUMENTS = "test \"$0\" = -- || set -- \"$0\" \"$@\"; exec \"$@\"";

	// With --show initdb looks at everything it needs and makes nothing.
	private static final String TRIAL = "test -w \"$1\" && cd \"$1\" && exec \"$2\" --show --pgdata=\"$1/new-cluster\"";

	/**
	 * Chooses the first way that can run initdb and write the folder.
	 * @param home the folder the server's files are in
	 * @throws ServerCannotRun if no way works, naming what each one answered
	 */
	static ServerUser choose(Path home, Path initdb) throws IOException {
		List<String> failures = new ArrayList<>();
		for (ServerUser candidate : candidates(home, new UnixSystem().getUid())) {
			Output trial = candidate.tryOut(home, initdb);
			if (trial.succeeded()) {
				log.debug("PostgreSQL runs {}", candidate.name());
				return candidate;
			}
			failures.add(candidate.name() + " (" + trial.text().strip() + ")");
		}
		throw new ServerCannotRun(String.join("; ", failures));
	}

	static List<ServerUser> candidates(Path home, long jvmUser) throws IOException {
		if (jvmUser != ROOT) {
			// The programs refuse a user who has a number but no name, as containers
			// have them. In a namespace without a mapping he is called nobody.
			return List.of(new ServerUser("as the user of the JVM", List.of(), null),
					new ServerUser("by unshare", UNSHARE, null));
		}
		List<ServerUser> candidates = new ArrayList<>(ownersOf(Stream.of(home)));
		// To the files the process is root, and so enters folders closed to all others;
		// to
		// itself it is nobody.
		candidates.add(new ServerUser("by unshare", UNSHARE, ROOT));
		candidates.addAll(ownersOf(Stream.iterate(home, (path) -> path != null, Path::getParent)));
		candidates.addAll(asUser("nobody", NOBODY, NOBODY));
		return candidates;
	}

	/**
	 * Returns the command that runs the given one as this user.
	 */
	List<String> commandFor(List<String> command) {
		return Stream.concat(this.prefix.stream(), command.stream()).toList();
	}

	/**
	 * Makes this user the owner of the path and all below it.
	 */
	void takeOver(Path path) throws IOException {
		if (this.uid != null) {
			new FolderTree(path).giveTo(this.uid);
		}
	}

	private Output tryOut(Path home, Path initdb) throws IOException {
		takeOver(home);
		try {
			return Programs.execute(
					commandFor(List.of("/bin/sh", "-c", TRIAL, "trial", home.toString(), initdb.toString())),
					Path.of("/"), "");
		}
		catch (IOException ex) {
			return new Output(-1, String.valueOf(ex.getMessage()));
		}
	}

	private static List<ServerUser> ownersOf(Stream<Path> paths) throws IOException {
		List<ServerUser> owners = new ArrayList<>();
		for (Path path : paths.toList()) {
			Integer uid = FolderTree.ownerOf(path);
			if (uid != ROOT && owners.stream().noneMatch((known) -> uid.equals(known.uid()))) {
				int gid = (Integer) Files.getAttribute(path, "unix:gid");
				owners.addAll(asUser(Files.getOwner(path).getName(), uid, gid));
			}
		}
		return owners;
	}

	private static List<ServerUser> asUser(String name, int uid, int gid) {
		return List.of(
				new ServerUser("as " + name + " by setpriv",
						List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"), uid),
				new ServerUser("as " + name + " by su", List.of("su", "-m", name, "-c", RUN_ARGUMENTS, "--"), uid));
	}

}
