package org.meritbook.ops.verifier.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import org.meritbook.events.proof.Failure;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.TreeHasher;
import org.meritbook.events.proof.Verdict;
import org.meritbook.events.proof.file.TrustPolicy;
import org.meritbook.events.proof.note.Checkpoint;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.events.proof.tile.EntryBundle;
import org.meritbook.events.proof.tile.Tile;
import org.meritbook.events.proof.tile.TileWriter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A log that is too large to be kept: its entries are made when they are asked for. The
 * long run is {@code -Dmeritbook.leaves=10000000}, with {@code -Xmx64m} to see that the
 * memory does not grow with the log.
 */
class LargeLogTest {

	private static final int SIZE = Integer.getInteger("meritbook.leaves", 100_000);

	private static final SigningKey KEY = SigningKey.of("log.example/large", VerifierKey.ED25519, new byte[32]);

	@Test
	void is_checked_bundle_by_bundle_and_says_how_far_it_is() {
		AtomicLong told = new AtomicLong();
		LogCheck check = new LogCheck(new MadeLog(-1), TrustPolicy.ofLog(KEY.verifier()),
				(done, total) -> assertThat(told.getAndSet(done)).isLessThan(done).isLessThan(total));
		assertThat(check.verifyAll(null)).isEqualTo(new Verdict.Proven(SIZE + " entries of log.example/large"));
		assertThat(told).hasValue(SIZE);
	}

	@Test
	void is_found_to_be_changed_at_one_entry_of_all() {
		int changed = SIZE / 3;
		LogCheck check = new LogCheck(new MadeLog(changed), TrustPolicy.ofLog(KEY.verifier()), Progress.SILENT);
		assertThat(check.verifyAll(null)).isEqualTo(new Verdict.Failed(Failure.ENTRY_CHANGED, "entry " + changed));
		assertThat(check.findings().count()).isOne();
	}

	/**
	 * 256 streams that take turns. Keeps the hashes of one bundle and the tiles above
	 * those of the leaves.
	 */
	private static final class MadeLog implements LogSource {

		private final Map<String, byte[]> files = new HashMap<>();

		private final TreeHasher hasher = new TreeHasher();

		private final int changed;

		private List<byte[]> bundle = List.of();

		private List<Hash> hashes = List.of();

		private long held = -1;

		MadeLog(int changed) {
			this.changed = changed;
			TileWriter writer = new TileWriter((tile, bytes) -> {
				if (tile.level() > 0) {
					this.files.put(tile.path(), bytes);
				}
			});
			for (long at = 0; at < SIZE; at += Tile.FULL) {
				make(at / Tile.FULL);
				this.bundle.forEach(writer::add);
			}
			writer.flush();
			Checkpoint checkpoint = new Checkpoint("log.example/large", SIZE, writer.root());
			this.files.put("checkpoint", SignedCheckpoint.sign(checkpoint, KEY).bytes());
			this.held = -1;
			this.hashes = List.of();
		}

		@Override
		public byte[] file(String path) {
			byte[] kept = this.files.get(path);
			if (kept != null) {
				return kept;
			}
			Tile tile = Tile.parse(path);
			if (this.held != tile.index()) {
				make(tile.index());
			}
			return (tile.level() == Tile.ENTRIES) ? EntryBundle.write(spoilt()) : hashesOf();
		}

		private void make(long index) {
			List<byte[]> entries = new ArrayList<>();
			List<Hash> leaves = new ArrayList<>();
			for (int slot = 0; slot < Tile.of(Tile.ENTRIES, index, SIZE).width(); slot++) {
				String before = (index == 0) ? "" : "\"prevStreamLeaf\":\"" + this.hashes.get(slot).base64() + "\",";
				byte[] name = new byte[32];
				name[0] = (byte) slot;
				entries
					.add("{\"logIndex\":%d,%s\"recordedAt\":\"2026-01-01T00:00:00Z\",\"sequence\":%d,\"stream\":\"%s\"}"
						.formatted(index * Tile.FULL + slot, before, index, Hash.of(name).base64())
						.getBytes(StandardCharsets.UTF_8));
				leaves.add(this.hasher.leaf(entries.get(slot)));
			}
			this.bundle = entries;
			this.hashes = leaves;
			this.held = index;
		}

		private List<byte[]> spoilt() {
			List<byte[]> entries = new ArrayList<>(this.bundle);
			if (this.changed >= 0 && this.held == this.changed / Tile.FULL) {
				byte[] entry = entries.get(this.changed % Tile.FULL).clone();
				entry[entry.length - 5]++;
				entries.set(this.changed % Tile.FULL, entry);
			}
			return entries;
		}

		private byte[] hashesOf() {
			byte[] tile = new byte[this.hashes.size() * Hash.LENGTH];
			for (int at = 0; at < this.hashes.size(); at++) {
				this.hashes.get(at).copyTo(tile, at * Hash.LENGTH);
			}
			return tile;
		}

	}

}
