package org.meritbook.events.proof.file;

import java.util.Arrays;

import org.meritbook.events.proof.Failure;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.StrictBase64;
import org.meritbook.events.proof.TreeHasher;
import org.meritbook.events.proof.Verdict;

/**
 * The steps of c2sp.org/tlog-proof, "Verifying a tlog proof".
 */
public final class ProofCheck {

	private final TrustPolicy policy;

	public ProofCheck(TrustPolicy policy) {
		this.policy = policy;
	}

	/**
	 * Whether a proof file proves an entry. What is wrong is named as closely as the file
	 * allows: if the extra data holds an entry that the proof does prove, then the one in
	 * hand is another record; else proof or record was changed.
	 */
	public Verdict verify(ProofFile proof, byte[] entry) {
		Verdict checkpoint = this.policy.verify(proof.checkpoint());
		if (!checkpoint.isProven()) {
			return checkpoint;
		}
		Verdict inclusion = inclusion(proof, entry);
		return (isRootMismatch(inclusion) && provesItsExtra(proof, entry))
				? new Verdict.Failed(Failure.WRONG_RECORD, "entry " + proof.inclusion().index()) : inclusion;
	}

	private static boolean isRootMismatch(Verdict verdict) {
		return verdict instanceof Verdict.Failed failed && failed.reason() == Failure.ROOT_MISMATCH;
	}

	private static boolean provesItsExtra(ProofFile proof, byte[] entry) {
		String extra = proof.extra();
		if (extra == null) {
			return false;
		}
		byte[] own = StrictBase64.decode(extra);
		return !Arrays.equals(own, entry) && inclusion(proof, own).isProven();
	}

	private static Verdict inclusion(ProofFile proof, byte[] entry) {
		Hash leaf = new TreeHasher().leaf(entry);
		return proof.inclusion().verify(leaf, proof.checkpoint().checkpoint().root());
	}

}
