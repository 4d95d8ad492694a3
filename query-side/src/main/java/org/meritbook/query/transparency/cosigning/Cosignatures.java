package org.meritbook.query.transparency.cosigning;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

import org.meritbook.events.proof.note.NoteSignature;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.query.transparency.LogSettings;
import org.meritbook.query.transparency.checkpoint.Checkpoints;
import org.meritbook.query.transparency.checkpoint.LogKeys;
import org.meritbook.query.transparency.checkpoint.Published;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Adds cosignatures to checkpoints and says when the trust policy is met.
 */
@Component
class Cosignatures {

	private final Checkpoints checkpoints;

	private final LogKeys keys;

	private final LogSettings settings;

	private final TransactionOperations transaction;

	private final Clock clock;

	Cosignatures(Checkpoints checkpoints, LogKeys keys, LogSettings settings, TransactionOperations transaction,
			Clock clock) {
		this.checkpoints = checkpoints;
		this.keys = keys;
		this.settings = settings;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** The newest checkpoint, if that witness has not cosigned it. */
	Optional<Published> wanted(VerifierKey witness) {
		return this.checkpoints.latestWithout(witness.name(), id(witness));
	}

	/** Keeps a cosignature that was verified. */
	void add(long size, VerifierKey witness, NoteSignature signature) {
		this.transaction.executeWithoutResult((status) -> {
			this.checkpoints.lock(size);
			this.checkpoints.cosigned(size, witness.name(), id(witness), signature.line(), this.clock.instant());
			Published now = this.checkpoints.of(size).orElseThrow();
			if (this.settings.policy(this.keys.inUse()).verify(now.signed()).isProven()) {
				this.checkpoints.met(size, this.clock.instant());
			}
		});
	}

	private static String id(VerifierKey witness) {
		return HexFormat.of().toHexDigits(witness.id());
	}

}
