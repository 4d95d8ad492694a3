package org.meritbook.ops.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.meritbook.events.leaf.Leaf;
import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.leaf.StreamTip;
import org.meritbook.events.proof.note.Checkpoint;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.events.proof.tile.TileWriter;
import org.meritbook.ops.verifier.book.BookLine;

/**
 * A book of invented events from a seed, its log in a folder and its export.
 */
public final class SampleBook {

	public static final SigningKey LOG = SigningKey.of("log.example/meritbook", VerifierKey.ED25519, new byte[32]);

	public final List<StoredForm> events = new ArrayList<>();

	public final List<byte[]> entries = new ArrayList<>();

	public SampleBook(long seed, int size) {
		Random chance = new Random(seed);
		Map<String, StreamTip> tips = new HashMap<>();
		for (int at = 0; at < size; at++) {
			String stream = "honor-" + chance.nextInt(1 + size / 3);
			StreamTip before = tips.get(stream);
			StoredForm event = event(chance, at, stream, (before != null) ? before.sequence() + 1 : 0);
			Leaf leaf = Leaf.of(event, before);
			tips.put(stream, leaf.tip());
			this.events.add(event);
			this.entries.add(leaf.entry());
		}
	}

	private static StoredForm event(Random chance, int at, String stream, long sequence) {
		byte[] salt = new byte[16];
		chance.nextBytes(salt);
		String payload = "{\"honorId\":\"%s\",\"note\":\"编造的记录 %d\",\"basis\":{\"policyId\":\"p\",\"policyVersion\":1,\"clause\":\"一\"},\"effectiveOn\":\"2026-03-%02d\"}"
			.formatted(stream, chance.nextInt(), 1 + chance.nextInt(28));
		String metadata = "{\"actor\":\"clerk-%d\",\"salt\":\"%s\"}".formatted(chance.nextInt(9),
				Base64.getUrlEncoder().withoutPadding().encodeToString(salt));
		return new StoredForm(at, Instant.ofEpochSecond(1_770_000_000L + 7L * at), stream, "Honor", sequence,
				"event-" + at + "-" + chance.nextInt(),
				(sequence == 0) ? "honor.HonorConferred" : "honor.HonorCorrected", "1",
				payload.getBytes(StandardCharsets.UTF_8), metadata.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes the log of the first entries into a folder and gives its checkpoint. */
	public SignedCheckpoint mirror(Path folder, int size) {
		TileWriter writer = new TileWriter((tile, bytes) -> write(folder.resolve(tile.path()), bytes));
		this.entries.subList(0, size).forEach(writer::add);
		writer.flush();
		SignedCheckpoint signed = SignedCheckpoint.sign(new Checkpoint("log.example/meritbook", size, writer.root()),
				LOG);
		write(folder.resolve("checkpoint"), signed.bytes());
		return signed;
	}

	/** Writes an export of events. */
	public static void export(Path file, List<StoredForm> events) {
		StringBuilder lines = new StringBuilder(BookLine.HEADER).append('\n');
		events.forEach((event) -> lines.append(BookLine.write(event)).append('\n'));
		write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
	}

	public static void write(Path file, byte[] bytes) {
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static void flip(Path file, int bit) {
		try {
			byte[] bytes = Files.readAllBytes(file);
			bytes[bit / 8] ^= (byte) (1 << bit % 8);
			Files.write(file, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
