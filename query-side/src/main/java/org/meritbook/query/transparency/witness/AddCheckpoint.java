package org.meritbook.query.transparency.witness;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.note.SignedCheckpoint;

/**
 * A request to cosign (c2sp.org/tlog-witness, add-checkpoint).
 *
 * @param oldSize size that the witness is thought to have cosigned last
 * @param proof consistency proof from that size
 * @param checkpoint what is to be cosigned
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, SignedCheckpoint checkpoint) {

	private static final int MOST_HASHES = 63;

	private static final String OLD = "old ";

	public AddCheckpoint {
		proof = List.copyOf(proof);
	}

	/**
	 * Reads the body of a request.
	 * @throws Malformed if it is not just what {@link #bytes()} would write
	 */
	static AddCheckpoint parse(byte[] body) {
		// Only what is before the blank line is looked at here, and it is ASCII.
		String head = new String(body, StandardCharsets.ISO_8859_1);
		int blank = head.indexOf("\n\n");
		if (blank < 0) {
			throw new Malformed("a request without a checkpoint");
		}
		List<String> lines = List.of(head.substring(0, blank).split("\n", -1));
		if (!lines.getFirst().matches("old (0|[1-9][0-9]{0,17})") || lines.size() > MOST_HASHES + 1) {
			throw new Malformed("a request without a line of the old size, or of too many hashes");
		}
		return new AddCheckpoint(Long.parseLong(lines.getFirst().substring(OLD.length())),
				lines.subList(1, lines.size()).stream().map(Hash::parse).toList(),
				SignedCheckpoint.parse(Arrays.copyOfRange(body, blank + 2, body.length)));
	}

	/** The body of the request. */
	public byte[] bytes() {
		StringBuilder head = new StringBuilder(OLD).append(this.oldSize).append('\n');
		this.proof.forEach((hash) -> head.append(hash.base64()).append('\n'));
		head.append('\n').append(new String(this.checkpoint.bytes(), StandardCharsets.UTF_8));
		return head.toString().getBytes(StandardCharsets.UTF_8);
	}

}
