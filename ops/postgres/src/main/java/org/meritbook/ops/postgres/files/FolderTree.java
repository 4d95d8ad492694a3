package org.meritbook.ops.postgres.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

import org.jspecify.annotations.Nullable;

/**
 * A folder with all that is below it. Symbolic links are treated as the links they are.
 *
 * @param root the folder; it need not exist
 */
public record FolderTree(Path root) {

	private static final String OWNER = "unix:uid";

	/**
	 * Removes the folder with all its content; does nothing when there is none.
	 */
	public void delete() throws IOException {
		if (!Files.exists(this.root, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		Files.walkFileTree(this.root, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
				if (failure != null) {
					throw failure;
				}
				Files.delete(folder);
				return FileVisitResult.CONTINUE;
			}

		});
	}

	/**
	 * Makes the user with this number the owner of everything, unless the folder itself
	 * is the user's already.
	 */
	public void giveTo(int uid) throws IOException {
		if (ownerOf(this.root) == uid) {
			return;
		}
		Files.walkFileTree(this.root, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.setAttribute(file, OWNER, uid, LinkOption.NOFOLLOW_LINKS);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
				// The folder last: a crash in between leaves it with the old owner,
				// and the next start hands the rest over.
				return visitFile(folder, Files.readAttributes(folder, BasicFileAttributes.class));
			}

		});
	}

	/**
	 * Returns the number of the user who owns the file.
	 */
	public static int ownerOf(Path path) throws IOException {
		return (Integer) Files.getAttribute(path, OWNER, LinkOption.NOFOLLOW_LINKS);
	}

	/**
	 * Writes the names in this folder through to the disk, so that a rename in it
	 * outlives a power failure.
	 */
	public void syncNames() throws IOException {
		try (FileChannel channel = FileChannel.open(this.root, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

}
