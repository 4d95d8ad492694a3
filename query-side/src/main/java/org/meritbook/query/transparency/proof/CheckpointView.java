package org.meritbook.query.transparency.proof;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.proof.note.NoteSignature;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.query.transparency.checkpoint.Published;

/**
 * A checkpoint as it is shown.
 *
 * @param size number of leaves
 * @param root of the tree, base64
 * @param note the signed note, cosignatures included
 * @param signedAt when the log signed it
 * @param policyMet whether it meets the trust policy
 * @param policyMetAt since when
 * @param witnesses who cosigned it
 */
public record CheckpointView(long size, String root, String note, OffsetDateTime signedAt, boolean policyMet,
		@Nullable OffsetDateTime policyMetAt, List<Cosignature> witnesses) {

	private static final int TIMESTAMPED = Long.BYTES + 64;

	public CheckpointView {
		witnesses = List.copyOf(witnesses);
	}

	static CheckpointView of(Published one) {
		SignedCheckpoint signed = one.signed();
		return new CheckpointView(one.size(), one.root(), one.note(), one.signedAt().atOffset(ZoneOffset.UTC),
				one.metAt() != null, (one.metAt() != null) ? one.metAt().atOffset(ZoneOffset.UTC) : null,
				signed.note()
					.signatures()
					.stream()
					.filter((signature) -> signature.signature().length == TIMESTAMPED)
					.map(Cosignature::of)
					.toList());
	}

	/**
	 * A cosignature (c2sp.org/tlog-cosignature).
	 *
	 * @param witness name of the witness
	 * @param keyId id of its key, hexadecimal
	 * @param at when it cosigned, by its own clock
	 */
	public record Cosignature(String witness, String keyId, OffsetDateTime at) {

		private static Cosignature of(NoteSignature signature) {
			long seconds = ByteBuffer.wrap(signature.signature()).getLong();
			return new Cosignature(signature.name(), HexFormat.of().toHexDigits(signature.keyId()),
					Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
		}

	}

}
