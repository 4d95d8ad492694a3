package org.meritbook.ops.verifier.log;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.proof.Failure;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.Tree;
import org.meritbook.events.proof.TreeHasher;
import org.meritbook.events.proof.Verdict;
import org.meritbook.events.proof.file.TrustPolicy;
import org.meritbook.events.proof.note.Checkpoint;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.events.proof.tile.Tile;
import org.meritbook.events.proof.tile.TileReader;

/**
 * Checks a whole log against its own checkpoint and against an older one: every entry,
 * every tile, the root, and that nothing of the older log was changed. Memory does not
 * grow with the log, but for one small row a stream.
 */
public final class LogCheck {

	/** More are not told one by one. */
	private static final int MOST_DIFFERENCES = 1000;

	private final LogSource log;

	private final TrustPolicy policy;

	private final Progress progress;

	private final Findings findings = new Findings();

	public LogCheck(LogSource log, TrustPolicy policy, Progress progress) {
		this.log = log;
		this.policy = policy;
		this.progress = progress;
	}

	/** What was found wrong, after a check. */
	public Findings findings() {
		return this.findings;
	}

	/**
	 * The checkpoint of the log.
	 * @throws org.meritbook.events.proof.Missing if there is none
	 * @throws org.meritbook.events.proof.Malformed if it is none
	 */
	public SignedCheckpoint checkpoint() {
		return SignedCheckpoint.parse(this.log.file("checkpoint"));
	}

	/**
	 * Reads everything.
	 * @param older a checkpoint of the same log seen before, from a backup or a witness,
	 * or null
	 */
	public Verdict verifyAll(@Nullable SignedCheckpoint older) {
		SignedCheckpoint newest = checkpoint();
		Verdict signed = signatures(newest, older);
		if (!signed.isProven()) {
			return signed;
		}
		return walk(newest.checkpoint(), (older != null) ? older.checkpoint() : null);
	}

	/**
	 * Checks signatures, and from a few tiles that the log continues an older checkpoint.
	 * Does not read the entries.
	 */
	public Verdict verifyContinuation(SignedCheckpoint older) {
		SignedCheckpoint newest = checkpoint();
		Verdict signed = signatures(newest, older);
		if (!signed.isProven()) {
			return signed;
		}
		Checkpoint now = newest.checkpoint();
		Tree tree = new Tree(new TileReader(this.log, now.size()));
		return tree.consistency(older.checkpoint().size(), now.size()).verify(older.checkpoint().root(), now.root());
	}

	private Verdict signatures(SignedCheckpoint newest, @Nullable SignedCheckpoint older) {
		Verdict signed = this.policy.verify(newest);
		if (older == null || !signed.isProven()) {
			return signed;
		}
		if (!older.checkpoint().origin().equals(newest.checkpoint().origin())) {
			return new Verdict.Failed(Failure.OTHER_ORIGIN, "older checkpoint: " + older.checkpoint().origin());
		}
		if (older.checkpoint().size() > newest.checkpoint().size()) {
			return new Verdict.Failed(Failure.OLD_SIZE_LARGER,
					"size " + older.checkpoint().size() + " to " + newest.checkpoint().size());
		}
		return TrustPolicy.ofLogs(this.policy.logs()).verify(older);
	}

	private Verdict walk(Checkpoint newest, @Nullable Checkpoint older) {
		TwoTrees trees = new TwoTrees(this.log, newest.size(), this.findings);
		Findings broken = new Findings();
		EnvelopeChain chain = new EnvelopeChain(broken);
		TreeHasher hasher = new TreeHasher();
		List<Difference> differences = new ArrayList<>();
		for (long index = 0; index * Tile.FULL < newest.size(); index++) {
			Bundle bundle = Bundle.read(this.log, index, newest.size());
			for (int at = 0; at < bundle.entries().size(); at++) {
				long position = bundle.first() + at;
				judgeOlder(older, position, trees);
				byte[] entry = bundle.entries().get(at);
				Hash hash = hasher.leaf(entry);
				trees.add(hash, bundle.hash(at));
				if (!hash.equals(bundle.hash(at)) && differences.size() < MOST_DIFFERENCES) {
					differences.add(new Difference(position, Tile.of(0, index, newest.size())));
				}
				chain.add(position, entry, hash);
			}
			this.progress.at(bundle.first() + bundle.entries().size(), newest.size());
		}
		judgeOlder(older, newest.size(), trees);
		judgeRoot(newest, trees, differences);
		if (this.findings.count() == 0) {
			// Entries that the root does not speak for prove nothing of what the log
			// signed.
			this.findings.addAll(broken);
		}
		return this.findings.verdict(newest.size() + " entries of " + newest.origin());
	}

	private void judgeOlder(@Nullable Checkpoint older, long size, TwoTrees trees) {
		if (older != null && older.size() == size && !trees.rootOfEntries().equals(older.root())
				&& !trees.rootOfTiles().equals(older.root())) {
			this.findings.add(Failure.INCONSISTENT, "older checkpoint of size " + size);
		}
	}

	private void judgeRoot(Checkpoint newest, TwoTrees trees, List<Difference> differences) {
		boolean entriesHold = trees.rootOfEntries().equals(newest.root());
		for (Difference difference : differences) {
			if (entriesHold) {
				this.findings.add(Failure.TILE_CHANGED,
						difference.tile().path() + ", hash " + difference.position() % Tile.FULL);
			}
			else {
				this.findings.add(Failure.ENTRY_CHANGED, "entry " + difference.position());
			}
		}
		if (!entriesHold && !trees.rootOfTiles().equals(newest.root())) {
			this.findings.add(Failure.ROOT_MISMATCH, "size " + newest.size());
		}
	}

	private record Difference(long position, Tile tile) {
	}

}
