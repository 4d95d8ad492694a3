package org.meritbook.ops.drill;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.events.proof.tile.EntryBundle;

/**
 * Tampers at random with copies in memory. A thief of the last kinds even has the key of
 * the log.
 */
final class RandomTampering {

	private final Copy sound;

	private final SigningKey key;

	private final RandomGenerator chance;

	private final List<String> tiles;

	private final List<String> bundles;

	RandomTampering(Copy sound, SigningKey key, RandomGenerator chance) {
		this.sound = sound;
		this.key = key;
		this.chance = chance;
		// Sorted, so that a seed finds the same file each time.
		List<String> paths = sound.log().files().keySet().stream().sorted().toList();
		this.bundles = paths.stream().filter((path) -> path.startsWith("tile/entries/")).toList();
		this.tiles = paths.stream().filter((path) -> path.matches("tile/\\d+/.*")).toList();
	}

	Tampering next() {
		Kind[] kinds = Kind.values();
		return of(kinds[this.chance.nextInt(kinds.length)]);
	}

	Tampering of(Kind kind) {
		List<StoredForm> events = this.sound.events();
		int at = this.chance.nextInt(events.size());
		StoredForm event = events.get(at);
		return switch (kind) {
			case EDIT_PAYLOAD -> edited(kind, at, Edits.withPayload(event, anyBit(event.payload())));
			case EDIT_METADATA -> edited(kind, at, Edits.withMetadata(event, anyBit(event.metadata())));
			case RELABEL -> edited(kind, at, Edits.relabelled(event, this.chance));
			case BACK_DATE -> edited(kind, at,
					Edits.withTime(event, event.recordedAt().minusSeconds(1 + this.chance.nextInt(10_000_000))));
			case DROP ->
				book(kind, at, this.chance.nextBoolean() ? Edits.dropped(events, at) : Edits.closed(events, at));
			case INSERT ->
				book(kind, at, Edits.inserted(events, at, Edits.withPayload(event, anyBit(event.payload()))));
			case REORDER -> reordered(at);
			case TRUNCATE -> book(kind, at, events.subList(0, at));
			case FORK -> forked(at);
			case REWIND -> rewound(at);
			case FLIP_ENTRY -> flippedEntry();
			case FLIP_TILE -> flippedTile();
			case FLIP_CHECKPOINT -> flippedCheckpoint();
		};
	}

	private Tampering edited(Kind kind, int at, StoredForm event) {
		return book(kind, at, Edits.replaced(this.sound.events(), at, event));
	}

	private Tampering book(Kind kind, int at, List<StoredForm> events) {
		// The last one left out is found as an early end, which names the position too.
		return new Tampering(kind, "position " + at, "position " + at, new Copy(events, this.sound.log()));
	}

	private Tampering reordered(int at) {
		int other = (at + 1 + this.chance.nextInt(this.sound.events().size() - 1)) % this.sound.events().size();
		int first = Math.min(at, other);
		return new Tampering(Kind.REORDER, "positions " + at + " and " + other, "position " + first,
				new Copy(Edits.swapped(this.sound.events(), at, other), this.sound.log()));
	}

	private Tampering forked(int at) {
		StoredForm event = this.sound.events().get(at);
		// A blank more is the same JSON: even so small a change makes another log.
		byte[] payload = Arrays.copyOf(event.payload(), event.payload().length + 1);
		payload[payload.length - 1] = ' ';
		List<StoredForm> events = Edits.replaced(this.sound.events(), at, Edits.withPayload(event, payload));
		return new Tampering(Kind.FORK, "position " + at, "entry " + at,
				new Copy(events, MemoryLog.of(events, this.key)));
	}

	private Tampering rewound(int size) {
		List<StoredForm> events = this.sound.events().subList(0, size);
		return new Tampering(Kind.REWIND, "size " + this.sound.events().size() + " to " + size,
				"size " + this.sound.events().size() + " to " + size, new Copy(events, MemoryLog.of(events, this.key)));
	}

	private Tampering flippedEntry() {
		String path = this.bundles.get(this.chance.nextInt(this.bundles.size()));
		byte[] bytes = this.sound.log().file(path);
		int bit = this.chance.nextInt(bytes.length * 8);
		return new Tampering(Kind.FLIP_ENTRY, path + ", bit " + bit, entryAt(path, bytes, bit / 8),
				new Copy(this.sound.events(), this.sound.log().with(path, Edits.flipped(bytes, bit))));
	}

	/** The entry that a byte of a bundle belongs to; the bundle, if it is a length. */
	private String entryAt(String path, byte[] bundle, int at) {
		long entry = this.bundles.indexOf(path) * 256L;
		int start = 0;
		for (byte[] one : EntryBundle.read(bundle)) {
			if (at < start + 2 + one.length) {
				return (at < start + 2) ? "" : "entry " + entry;
			}
			start += 2 + one.length;
			entry++;
		}
		throw new IllegalStateException("no byte " + at + " in " + path);
	}

	private Tampering flippedTile() {
		String path = this.tiles.get(this.chance.nextInt(this.tiles.size()));
		byte[] bytes = this.sound.log().file(path);
		int bit = this.chance.nextInt(bytes.length * 8);
		return new Tampering(Kind.FLIP_TILE, path + ", bit " + bit, path + "  hash " + bit / 256,
				new Copy(this.sound.events(), this.sound.log().with(path, Edits.flipped(bytes, bit))));
	}

	private Tampering flippedCheckpoint() {
		byte[] bytes = this.sound.log().file(MemoryLog.CHECKPOINT);
		int bit = this.chance.nextInt(bytes.length * 8);
		return new Tampering(Kind.FLIP_CHECKPOINT, "checkpoint, bit " + bit, "",
				new Copy(this.sound.events(), this.sound.log().with(MemoryLog.CHECKPOINT, Edits.flipped(bytes, bit))));
	}

	private byte[] anyBit(byte[] bytes) {
		return Edits.flipped(bytes, this.chance.nextInt(bytes.length * 8));
	}

}
