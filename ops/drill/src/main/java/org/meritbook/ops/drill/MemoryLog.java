package org.meritbook.ops.drill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.meritbook.events.leaf.Leaf;
import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.leaf.StreamTip;
import org.meritbook.events.proof.Missing;
import org.meritbook.events.proof.Obstacle;
import org.meritbook.events.proof.note.Checkpoint;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.events.proof.tile.TileWriter;
import org.meritbook.ops.verifier.log.LogSource;

/**
 * The files of a log in memory.
 */
record MemoryLog(Map<String, byte[]> files) implements LogSource {

	/** The name of the checkpoint's file. */
	static final String CHECKPOINT = "checkpoint";

	/** Makes and signs the log of a book, as the server would. */
	static MemoryLog of(List<StoredForm> events, SigningKey key) {
		Map<String, byte[]> files = new HashMap<>();
		Map<String, StreamTip> tips = new HashMap<>();
		TileWriter writer = new TileWriter((tile, bytes) -> files.put(tile.path(), bytes));
		for (StoredForm event : events) {
			String stream = event.stream();
			Leaf leaf = Leaf.of(event, (stream != null) ? tips.get(stream) : null);
			if (stream != null) {
				tips.put(stream, leaf.tip());
			}
			writer.add(leaf.entry());
		}
		writer.flush();
		Checkpoint checkpoint = new Checkpoint(key.verifier().name(), writer.size(), writer.root());
		files.put(CHECKPOINT, SignedCheckpoint.sign(checkpoint, key).bytes());
		return new MemoryLog(files);
	}

	@Override
	public byte[] file(String path) {
		byte[] bytes = this.files.get(path);
		if (bytes == null) {
			throw new Missing(Obstacle.TILES_MISSING, path);
		}
		return bytes;
	}

	/** The same log with one file changed. */
	MemoryLog with(String path, byte[] bytes) {
		Map<String, byte[]> changed = new HashMap<>(this.files);
		changed.put(path, bytes);
		return new MemoryLog(changed);
	}

	SignedCheckpoint checkpoint() {
		return SignedCheckpoint.parse(file(CHECKPOINT));
	}

}
