package org.meritbook.query.transparency.witness;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.meritbook.events.proof.ConsistencyProof;
import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.TreeHasher;
import org.meritbook.events.proof.note.Checkpoint;
import org.meritbook.events.proof.note.Note;
import org.meritbook.events.proof.note.NoteSignature;
import org.meritbook.events.proof.note.Signatures;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.query.transparency.checkpoint.Contradiction;
import org.meritbook.query.transparency.checkpoint.Contradictions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Cosigns the checkpoints of other logs, if each continues the one before
 * (c2sp.org/tlog-witness v1.0.0). What was compared and what is kept is one transaction,
 * ended before the answer is given, so that no two requests can pass each other.
 */
@Component
public class OwnWitness {

	private final WitnessSettings settings;

	private final Cosigner cosigner;

	private final WitnessTable table;

	private final Contradictions contradictions;

	private final Moment moment;

	OwnWitness(WitnessSettings settings, Cosigner cosigner, WitnessTable table, Contradictions contradictions,
			Moment moment) {
		this.settings = settings;
		this.cosigner = cosigner;
		this.table = table;
		this.contradictions = contradictions;
		this.moment = moment;
	}

	/** Key of this witness. */
	public VerifierKey key() {
		return this.cosigner.key();
	}

	/** Logs this server is a witness of, by their keys. */
	public List<VerifierKey> logs() {
		return this.settings.logs();
	}

	/** Answers a request to cosign. */
	public Answer add(byte[] body) {
		AddCheckpoint request;
		try {
			request = AddCheckpoint.parse(body);
		}
		catch (Malformed ex) {
			return Answer.malformed(ex.what());
		}
		Checkpoint checkpoint = request.checkpoint().checkpoint();
		List<VerifierKey> keys = this.settings.logs()
			.stream()
			.filter((key) -> key.name().equals(checkpoint.origin()))
			.toList();
		if (keys.isEmpty()) {
			return Answer.unknownLog();
		}
		if (!Signatures.of(request.checkpoint().note(), keys).verdict().isProven()) {
			return Answer.notSigned();
		}
		if (request.oldSize() > checkpoint.size()) {
			return Answer.malformed("the old size is larger than the checkpoint");
		}
		return Objects.requireNonNull(this.moment.transaction().execute((status) -> compare(request, keys)));
	}

	/**
	 * The newest checkpoint of a log that was cosigned here, by the hash of its origin.
	 */
	public Optional<String> newest(String originHash) {
		return this.table.note(originHash);
	}

	private Answer compare(AddCheckpoint request, List<VerifierKey> keys) {
		SignedCheckpoint signed = request.checkpoint();
		Checkpoint checkpoint = signed.checkpoint();
		Witnessed last = this.table.lock(checkpoint.origin());
		boolean splitView = checkpoint.size() == last.size() && !last.note().isEmpty()
				&& !checkpoint.root().equals(last.root());
		if (splitView) {
			raise(Contradiction.Kind.SPLIT_VIEW, last, signed);
		}
		if (request.oldSize() != last.size()) {
			return Answer.otherSize(last.size());
		}
		if (!continues(request, last)) {
			if (!splitView && !last.note().isEmpty()) {
				raise(Contradiction.Kind.NOT_CONSISTENT, last, signed);
			}
			return Answer.notConsistent();
		}
		NoteSignature ours = this.cosigner.cosign(checkpoint, this.moment.clock().instant().getEpochSecond());
		this.table.keep(checkpoint.origin(),
				new Witnessed(checkpoint.size(), checkpoint.root(), kept(signed.note(), keys, ours)));
		return Answer.cosigned(ours.line());
	}

	private static boolean continues(AddCheckpoint request, Witnessed last) {
		Checkpoint checkpoint = request.checkpoint().checkpoint();
		if (checkpoint.size() == 0 && !checkpoint.root().equals(new TreeHasher().empty())) {
			return false;
		}
		return new ConsistencyProof(last.size(), checkpoint.size(), request.proof())
			.verify(last.root(), checkpoint.root())
			.isProven();
	}

	/** What others may fetch: the signatures that were verified, and ours. */
	private static String kept(Note note, List<VerifierKey> keys, NoteSignature ours) {
		List<NoteSignature> signatures = new ArrayList<>();
		keys.forEach((key) -> signatures.addAll(note.by(key)));
		signatures.add(ours);
		return new String(new Note(note.text(), signatures).bytes(), StandardCharsets.UTF_8);
	}

	private void raise(Contradiction.Kind kind, Witnessed last, SignedCheckpoint found) {
		this.contradictions.raise(kind, found.checkpoint().origin(), last.note(),
				new String(found.bytes(), StandardCharsets.UTF_8));
	}

	/**
	 * When it happens, and that it happens whole.
	 *
	 * @param clock tells the time of cosignatures
	 * @param transaction makes comparing and keeping one
	 */
	@Component
	record Moment(Clock clock, TransactionOperations transaction) {
	}

}
