package org.meritbook.query.transparency.checkpoint;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.Missing;
import org.meritbook.events.proof.note.Checkpoint;
import org.meritbook.events.proof.note.Note;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.query.transparency.LogSettings;
import org.meritbook.query.transparency.tree.LogTree;

import org.springframework.stereotype.Component;

/**
 * Signs the tree as it is, if it continues everything signed before. To be called in a
 * transaction: what is signed is on record or never leaves this class.
 */
@Component
final class CheckpointSigning {

	private final LogTree tree;

	private final Checkpoints checkpoints;

	private final SigningTools tools;

	private final LogSettings settings;

	private final Clock clock;

	CheckpointSigning(LogTree tree, Checkpoints checkpoints, SigningTools tools, LogSettings settings, Clock clock) {
		this.tree = tree;
		this.checkpoints = checkpoints;
		this.tools = tools;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Signs a checkpoint if the log has grown, and no other node does it.
	 * @return what came of it; where the tree contradicts what was signed, the evidence
	 * is kept
	 * @throws KeyNotIntroduced if the key may not sign yet
	 */
	Outcome signIfGrown() {
		if (!this.checkpoints.lockUnlessBusy()) {
			return Outcome.NOTHING_TO_DO;
		}
		long size = this.tree.size();
		Optional<Published> last = this.checkpoints.latest();
		Optional<SignedCheckpoint> outside = this.tools.highWater()
			.read()
			.map((note) -> SignedCheckpoint.parse(note.getBytes(StandardCharsets.UTF_8)));
		long signed = Math.max(last.map(Published::size).orElse(-1L),
				outside.map((note) -> note.checkpoint().size()).orElse(-1L));
		if (size < signed) {
			return Outcome.BEHIND_ITS_CHECKPOINT;
		}
		Hash root = root(size, last);
		if (root == null) {
			return Outcome.CONTRADICTED;
		}
		if (last.isPresent() && !continues(last.get().size(), last.get().rootHash(), size, root, last.get().note())) {
			return Outcome.CONTRADICTED;
		}
		if (outside.isPresent() && !continues(outside.get().checkpoint().size(), outside.get().checkpoint().root(),
				size, root, new String(outside.get().bytes(), StandardCharsets.UTF_8))) {
			return Outcome.CONTRADICTED;
		}
		if (last.isPresent() && size == last.get().size()) {
			this.tools.keys().settle(size);
			return Outcome.NOTHING_TO_DO;
		}
		sign(new Checkpoint(this.settings.origin(), size, root));
		return Outcome.SIGNED;
	}

	/** The root, or null where the tree has lost a tile. */
	private @Nullable Hash root(long size, Optional<Published> last) {
		try {
			return this.tree.root(size);
		}
		catch (Missing ex) {
			refuse(last.map(Published::note).orElse(""), "the tree lacks " + ex.getMessage() + "\n");
			return null;
		}
	}

	private void sign(Checkpoint checkpoint) {
		this.tools.keys().settle(checkpoint.size());
		Note note = new Note(checkpoint.text(), this.tools.signer().sign(checkpoint.text()));
		SignedCheckpoint signed = new SignedCheckpoint(checkpoint, note);
		this.tools.highWater().write(new String(signed.bytes(), StandardCharsets.UTF_8));
		this.checkpoints.add(signed, this.clock.instant());
		if (this.settings.policy(this.tools.signer().keys()).verify(signed).isProven()) {
			this.checkpoints.met(checkpoint.size(), this.clock.instant());
		}
	}

	/**
	 * Whether the tree of the older size is the one signed, and the beginning of the
	 * newer.
	 */
	private boolean continues(long oldSize, Hash oldRoot, long size, Hash root, String note) {
		try {
			if (this.tree.consistency(oldSize, size).verify(oldRoot, root).isProven()) {
				return true;
			}
		}
		catch (Missing ex) {
			// A tile that is gone is as good as a changed one: the tree is not what was
			// signed.
			return refuse(note, "the tree lacks " + ex.getMessage() + "\n");
		}
		return refuse(note, new Checkpoint(this.settings.origin(), size, root).text());
	}

	private boolean refuse(String note, String found) {
		this.tools.contradictions()
			.raise(Contradiction.Kind.TREE_AGAINST_CHECKPOINT, this.settings.origin(), note, found);
		return false;
	}

	/** What came of it. */
	enum Outcome {

		/** A new checkpoint is signed. */
		SIGNED,
		/** The newest checkpoint is of the tree as it is, or another node signs. */
		NOTHING_TO_DO,
		/**
		 * The tree is smaller than what was signed: it is being built again, or was set
		 * back.
		 */
		BEHIND_ITS_CHECKPOINT,
		/** The tree is not what was signed. Nothing is signed any more. */
		CONTRADICTED

	}

}
