package org.meritbook.query.transparency.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.LongConsumer;

import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.tile.Tile;
import org.meritbook.query.transparency.checkpoint.Checkpoints;
import org.meritbook.query.transparency.checkpoint.Published;
import org.meritbook.query.transparency.tree.LogTree;

import org.springframework.stereotype.Component;

/**
 * Copies the log into a folder that any static host can serve as a mirror. Copying again
 * adds what is new. Whoever reads meanwhile finds each file whole, and every file that
 * the checkpoint there demands: the checkpoint comes last.
 */
@Component
public class LogMirror {

	private static final int PROGRESS_EVERY = 256;

	private final LogFiles files;

	private final LogTree tree;

	private final Checkpoints checkpoints;

	LogMirror(LogFiles files, LogTree tree, Checkpoints checkpoints) {
		this.files = files;
		this.tree = tree;
		this.checkpoints = checkpoints;
	}

	/**
	 * Brings a folder up to the newest checkpoint.
	 * @param progress is told the number of leaves whose entries are there
	 * @return number of leaves of the mirror; 0 before the first checkpoint
	 * @throws MirrorRefused if the tree is not what the checkpoint says
	 * @throws IOException if the folder cannot be written
	 */
	public long copyTo(Path folder, LongConsumer progress) throws IOException {
		Published newest = this.checkpoints.latest().orElse(null);
		if (newest == null) {
			return 0;
		}
		long size = newest.size();
		if (!this.tree.root(size).equals(Hash.parse(newest.root()))) {
			throw new MirrorRefused("the tree is not what the checkpoint of size " + size + " says");
		}
		for (int level = Tile.ENTRIES; level <= 0 || Tile.count(level, size) > 0; level++) {
			level(folder, level, size, progress);
		}
		for (String path : new String[] { "keys", "policy" }) {
			put(folder, path, this.files.at(path).orElseThrow().bytes());
		}
		put(folder, "checkpoint", newest.note().getBytes(StandardCharsets.UTF_8));
		return size;
	}

	private void level(Path folder, int level, long size, LongConsumer progress) throws IOException {
		long count = Tile.count(level, size);
		for (long index = 0; index * Tile.FULL < count; index++) {
			Tile tile = Tile.of(level, index, size);
			if (!Files.exists(folder.resolve(tile.path()))) {
				put(folder, tile.path(),
						this.files.at(tile.path())
							.orElseThrow(() -> new MirrorRefused("the log lacks " + tile.path()))
							.bytes());
				removeParts(folder, tile);
			}
			if (level == Tile.ENTRIES && (index % PROGRESS_EVERY == 0 || tile.width() < Tile.FULL)) {
				progress.accept(index * Tile.FULL + tile.width());
			}
		}
	}

	/** Once a tile is full, the parts of it are of no more use. */
	private static void removeParts(Path folder, Tile tile) throws IOException {
		Path parts = folder.resolve(tile.full().path() + ".p");
		if (tile.width() < Tile.FULL || !Files.isDirectory(parts)) {
			return;
		}
		try (DirectoryStream<Path> all = Files.newDirectoryStream(parts)) {
			for (Path part : all) {
				Files.delete(part);
			}
		}
		Files.delete(parts);
	}

	private static void put(Path folder, String path, byte[] bytes) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		Path written = file.resolveSibling(file.getFileName() + ".writing");
		Files.write(written, bytes);
		Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
