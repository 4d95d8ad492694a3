package org.meritbook.ops.server.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A small file that only its owner can read. A crash leaves the old content or the new,
 * never a part.
 *
 * @param path where it is
 */
record SecretFile(Path path) {

	private static final Set<PosixFilePermission> OWNER = EnumSet.of(PosixFilePermission.OWNER_READ,
			PosixFilePermission.OWNER_WRITE);

	/**
	 * The content, or nothing if there is no such file.
	 * @throws KeyRefused if others could have read it
	 */
	Optional<String> read() {
		try {
			if (!Files.exists(this.path)) {
				return Optional.empty();
			}
			Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(this.path);
			if (!OWNER.containsAll(permissions)) {
				throw new KeyRefused(
						this.path + " can be read by others (" + PosixFilePermissions.toString(permissions)
								+ "): replace the keys in it, then allow only its owner (chmod 600).",
						this.path + " 可被他人读取：请更换其中的密钥，并将权限设为仅所有者可读写（chmod 600）。");
			}
			return Optional.of(Files.readString(this.path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Replaces the content; durable on return. */
	void write(String content) {
		try {
			Path folder = Objects.requireNonNull(this.path.toAbsolutePath().getParent());
			Files.createDirectories(folder);
			Path draft = folder.resolve(this.path.getFileName() + ".part");
			Files.deleteIfExists(draft);
			try (FileChannel channel = FileChannel.open(draft,
					Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
					PosixFilePermissions.asFileAttribute(OWNER))) {
				ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
				channel.force(true);
			}
			Files.move(draft, this.path, StandardCopyOption.ATOMIC_MOVE);
			// The rename is durable only once its folder is.
			try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
				opened.force(true);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
