package org.meritbook.events.proof.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.meritbook.events.proof.Failure;
import org.meritbook.events.proof.Obstacle;
import org.meritbook.events.proof.Verdict;

/**
 * What verifying the signatures of a note found. Signatures of other keys are ignored.
 *
 * @param signed keys with a signature that verifies
 * @param broken lines of these keys that do not verify
 * @param unsupported keys with a signature of a kind that this program does not know
 */
public record Signatures(List<VerifierKey> signed, List<NoteSignature> broken, List<VerifierKey> unsupported) {

	public Signatures {
		signed = List.copyOf(signed);
		broken = List.copyOf(broken);
		unsupported = List.copyOf(unsupported);
	}

	/** Looks for signatures of the keys. */
	public static Signatures of(Note note, Collection<VerifierKey> keys) {
		List<VerifierKey> signed = new ArrayList<>();
		List<NoteSignature> broken = new ArrayList<>();
		List<VerifierKey> unsupported = new ArrayList<>();
		for (VerifierKey key : keys) {
			List<NoteSignature> mine = note.by(key);
			if (mine.isEmpty()) {
				continue;
			}
			if (!key.isSupported()) {
				unsupported.add(key);
				continue;
			}
			List<NoteSignature> bad = mine.stream()
				.filter((one) -> !SignedMessage.isSigned(key, note.text(), one.signature()))
				.toList();
			broken.addAll(bad);
			if (bad.isEmpty()) {
				signed.add(key);
			}
		}
		return new Signatures(signed, broken, unsupported);
	}

	/**
	 * Whether at least one of the keys signed and none signed wrongly.
	 */
	public Verdict verdict() {
		if (!this.broken.isEmpty()) {
			return new Verdict.Failed(Failure.SIGNATURE_INVALID, "signature of " + this.broken.getFirst().name());
		}
		if (!this.signed.isEmpty()) {
			return new Verdict.Proven("signed by " + this.signed.getFirst().name());
		}
		return this.unsupported.isEmpty() ? new Verdict.Unchecked(Obstacle.UNKNOWN_KEY, "signatures of the note")
				: new Verdict.Unchecked(Obstacle.UNKNOWN_ALGORITHM,
						"signature of " + this.unsupported.getFirst().name());
	}

}
