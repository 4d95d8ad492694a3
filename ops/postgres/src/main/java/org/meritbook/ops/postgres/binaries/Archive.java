package org.meritbook.ops.postgres.binaries;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A tar archive compressed by xz. Only folders, plain files and symbolic links that stay
 * inside the target folder are unpacked; anything else is refused.
 *
 * @param url where the archive is read from
 */
record Archive(URL url) {

	private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");

	private static final Set<PosixFilePermission> PLAIN = PosixFilePermissions.fromString("rw-r--r--");

	private static final int ANY_EXECUTE = 0111;

	/**
	 * Returns the first 12 hexadecimal digits of the SHA-256 of the compressed bytes.
	 */
	String fingerprint() throws IOException {
		try (InputStream bytes = this.url.openStream();
				DigestInputStream digest = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
			digest.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digest.getMessageDigest().digest()).substring(0, 12);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	/**
	 * Unpacks everything into a folder that does not exist yet. Files are readable by
	 * everybody.
	 * @throws IOException if the archive is broken or an entry would leave the folder
	 */
	void unpackInto(Path target) throws IOException {
		createFolder(target);
		try (InputStream bytes = new BufferedInputStream(this.url.openStream());
				TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(bytes))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				unpack(entry, tar, target);
			}
		}
	}

	private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
		Path path = inside(target, target.resolve(entry.getName()), entry);
		if (entry.isDirectory()) {
			createFolder(path);
		}
		else if (entry.isSymbolicLink()) {
			Path parent = createFolder(parentOf(path));
			inside(target, parent.resolve(entry.getLinkName()), entry);
			Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
		}
		else if (entry.isFile()) {
			createFolder(parentOf(path));
			Files.copy(content, path);
			Files.setPosixFilePermissions(path, ((entry.getMode() & ANY_EXECUTE) != 0) ? PROGRAM : PLAIN);
		}
		else {
			throw new IOException("the archive holds neither a file nor a folder nor a link: " + entry.getName());
		}
	}

	private static Path createFolder(Path folder) throws IOException {
		Files.createDirectories(folder);
		// Set apart from the creation, as the umask may take away what the server's
		// user needs.
		Files.setPosixFilePermissions(folder, PROGRAM);
		return folder;
	}

	private static Path parentOf(Path path) {
		Path parent = path.getParent();
		if (parent == null) {
			throw new IllegalStateException(path + " lies in no folder");
		}
		return parent;
	}

	private static Path inside(Path target, Path path, TarArchiveEntry entry) throws IOException {
		Path normal = path.normalize();
		if (!normal.startsWith(target.normalize())) {
			throw new IOException("the archive holds an entry that leads out of its folder: " + entry.getName());
		}
		// A link may lead to a link whose ".." means something else than it looks.
		for (Path above = parentOf(normal); above.startsWith(target); above = parentOf(above)) {
			if (Files.isSymbolicLink(above) && !above.equals(target)) {
				throw new IOException("the archive holds an entry below a link: " + entry.getName());
			}
		}
		return normal;
	}

}
