package org.meritbook.events.proof.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.InclusionProof;
import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.StrictBase64;
import org.meritbook.events.proof.note.SignedCheckpoint;

/**
 * The proof file of one record (c2sp.org/tlog-proof@v1).
 *
 * @param extra Base 64 of data that nobody signed, or null
 * @param inclusion of the record's entry in the tree of the checkpoint
 * @param checkpoint verbatim
 */
public record ProofFile(@Nullable String extra, InclusionProof inclusion, SignedCheckpoint checkpoint) {

	private static final String HEADER = "c2sp.org/tlog-proof@v1";

	private static final String EXTRA = "extra ";

	private static final String INDEX = "index ";

	/** No tree of 2^63 entries needs more. */
	private static final int MOST_HASHES = 63;

	public ProofFile {
		if (inclusion.size() != checkpoint.checkpoint().size()) {
			throw new Malformed("a proof of another tree size than its checkpoint's");
		}
		if (extra != null) {
			StrictBase64.decode(extra);
		}
	}

	/**
	 * A proof whose extra data is the entry itself, so that it can be read without asking
	 * anyone.
	 */
	public static ProofFile of(byte[] entry, InclusionProof inclusion, SignedCheckpoint checkpoint) {
		return new ProofFile(Base64.getEncoder().encodeToString(entry), inclusion, checkpoint);
	}

	/**
	 * Reads a proof file.
	 * @throws Malformed if it is not just what {@link #bytes()} would write
	 */
	public static ProofFile parse(byte[] bytes) {
		// Only what is before the blank line is looked at here, and it is ASCII.
		String head = new String(bytes, StandardCharsets.ISO_8859_1);
		int blank = head.indexOf("\n\n");
		if (blank < 0) {
			throw new Malformed("a proof without a checkpoint");
		}
		List<String> lines = new ArrayList<>(List.of(head.substring(0, blank).split("\n", -1)));
		if (!lines.removeFirst().equals(HEADER)) {
			throw new Malformed("the first line is not " + HEADER);
		}
		String extra = null;
		if (!lines.isEmpty() && lines.getFirst().startsWith(EXTRA)) {
			extra = lines.removeFirst().substring(EXTRA.length());
		}
		long index = index(lines.isEmpty() ? "" : lines.removeFirst());
		if (lines.size() > MOST_HASHES) {
			throw new Malformed("a proof of " + lines.size() + " hashes");
		}
		List<Hash> hashes = lines.stream().map(Hash::parse).toList();
		SignedCheckpoint checkpoint = SignedCheckpoint.parse(Arrays.copyOfRange(bytes, blank + 2, bytes.length));
		return new ProofFile(extra, new InclusionProof(index, checkpoint.checkpoint().size(), hashes), checkpoint);
	}

	/** The file. */
	public byte[] bytes() {
		StringBuilder head = new StringBuilder(HEADER).append('\n');
		if (this.extra != null) {
			head.append(EXTRA).append(this.extra).append('\n');
		}
		head.append(INDEX).append(this.inclusion.index()).append('\n');
		this.inclusion.hashes().forEach((hash) -> head.append(hash.base64()).append('\n'));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(head.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
		out.writeBytes(this.checkpoint.bytes());
		return out.toByteArray();
	}

	private static long index(String line) {
		if (!line.matches("index (0|[1-9][0-9]{0,17})")) {
			throw new Malformed("no line of an index: " + line);
		}
		return Long.parseLong(line.substring(INDEX.length()));
	}

}
