package org.meritbook.ops.postgres.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The password of the database user, in a file only its owner can read.
 *
 * @param file the file
 */
public record Secret(Path file) {

	private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

	/**
	 * Tells whether a password has been kept.
	 */
	public boolean exists() {
		return Files.exists(this.file);
	}

	/**
	 * Returns the password kept.
	 */
	public String read() throws IOException {
		return Files.readString(this.file).strip();
	}

	/**
	 * Keeps the password; a crash leaves either the old file or the new one.
	 */
	public void keep(String password) throws IOException {
		Path draft = this.file.resolveSibling(this.file.getFileName() + ".part");
		Files.deleteIfExists(draft);
		write(draft, password);
		Files.move(draft, this.file, StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * Returns a new password of 192 random bits in characters that need no quoting.
	 */
	public static String invent() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	static void write(Path file, String password) throws IOException {
		Set<StandardOpenOption> options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
		try (FileChannel channel = FileChannel.open(file, options, OWNER_ONLY)) {
			channel.write(ByteBuffer.wrap((password + "\n").getBytes(StandardCharsets.UTF_8)));
			channel.force(true);
		}
	}

}
