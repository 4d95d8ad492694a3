package org.meritbook.query;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.meritbook.events.EventMetadata;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.leaf.CanonicalJson;
import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.proof.note.Checkpoint;
import org.meritbook.events.proof.note.NoteSignature;
import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.events.upcast.EventCatalogue;
import org.meritbook.query.transparency.LogSettings;
import org.meritbook.query.transparency.checkpoint.HighWater;
import org.meritbook.query.transparency.checkpoint.NoteSigner;
import org.meritbook.query.transparency.tree.StoredEvents;
import org.meritbook.query.transparency.witness.Cosigner;
import org.meritbook.query.transparency.witness.WitnessSettings;

/**
 * The events of a book as a store would keep them, and the keys of its log.
 */
public final class StoredBook implements StoredEvents {

	public static final String ORIGIN = "log.example/sample";

	private final List<StoredForm> events = new ArrayList<>();

	private final Map<String, Long> sequences = new HashMap<>();

	private final MemoryWater highWater = new MemoryWater();

	private List<SigningKey> keys = List.of(key(1));

	private List<VerifierKey> logs = List.of();

	private LogSettings settings = LogSettings.alone(ORIGIN);

	/** A key of the log, always the same for the same number. */
	public static SigningKey key(int number) {
		byte[] seed = new byte[32];
		seed[0] = (byte) number;
		return SigningKey.of(ORIGIN, VerifierKey.ED25519, seed);
	}

	synchronized StoredForm add(MeritbookEvent event, Map<String, Object> metadata, Instant at) {
		int position = this.events.size();
		String stream = streamOf(event);
		long sequence = this.sequences.merge(stream, 1L, Long::sum) - 1;
		byte[] salt = new byte[16];
		salt[15] = (byte) position;
		metadata.put(EventMetadata.SALT, Base64.getUrlEncoder().withoutPadding().encodeToString(salt));
		byte[] payload = CanonicalJson.bytes(Map.of("effectiveOn", event.effectiveOn().toString(), "basis",
				Map.of("policyId", event.basis().policyId(), "clause", event.basis().clause()), "text",
				event.toString()));
		StoredForm stored = new StoredForm(position, at, stream, "test", sequence, "event-" + position,
				EventCatalogue.of(event.getClass()).orElseThrow().name(), "1", payload, CanonicalJson.bytes(metadata));
		this.events.add(stored);
		return stored;
	}

	@Override
	public synchronized List<StoredForm> page(long from, int limit) {
		int start = Math.min(Math.toIntExact(from), this.events.size());
		return List.copyOf(this.events.subList(start, Math.min(start + limit, this.events.size())));
	}

	/** Changes one byte of a stored payload. */
	public synchronized void forgeByte(int position) {
		StoredForm old = this.events.get(position);
		byte[] payload = old.payload().clone();
		payload[payload.length - 10] ^= 1;
		this.events.set(position, new StoredForm(old.position(), old.recordedAt(), old.stream(), old.streamType(),
				old.sequence(), old.eventId(), old.name(), old.revision(), payload, old.metadata()));
	}

	/** From now on these sign, the newest first. */
	public void sign(List<SigningKey> with) {
		this.keys = List.copyOf(with);
	}

	public void settle(LogSettings with) {
		this.settings = with;
	}

	/** From now on this server is a witness of the logs with these keys. */
	public void witness(List<VerifierKey> logs) {
		this.logs = List.copyOf(logs);
	}

	WitnessSettings witnessSettings() {
		return new WitnessSettings(this.logs);
	}

	/** Key of this server as a witness, always the same for the same number. */
	public static SigningKey witnessKey(int number) {
		byte[] seed = new byte[32];
		seed[1] = (byte) number;
		return SigningKey.of("witness.example/w" + number, VerifierKey.COSIGNATURE, seed);
	}

	Cosigner cosigner() {
		SigningKey key = witnessKey(1);
		return new Cosigner() {

			@Override
			public VerifierKey key() {
				return key.verifier();
			}

			@Override
			public NoteSignature cosign(Checkpoint checkpoint, long seconds) {
				return key.cosign(checkpoint, seconds);
			}

		};
	}

	public LogSettings settings() {
		return this.settings;
	}

	public HighWater highWater() {
		return this.highWater;
	}

	public NoteSigner signer() {
		return new NoteSigner() {

			@Override
			public List<VerifierKey> keys() {
				return StoredBook.this.keys.stream().map(SigningKey::verifier).toList();
			}

			@Override
			public List<NoteSignature> sign(String text) {
				return StoredBook.this.keys.stream().map((key) -> key.sign(text)).toList();
			}

		};
	}

	/** Every event names its stream first. */
	private static String streamOf(MeritbookEvent event) {
		RecordComponent first = event.getClass().getRecordComponents()[0];
		try {
			return String.valueOf(first.getAccessor().invoke(event));
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static final class MemoryWater implements HighWater {

		private volatile Optional<String> note = Optional.empty();

		@Override
		public Optional<String> read() {
			return this.note;
		}

		@Override
		public void write(String newest) {
			this.note = Optional.of(newest).filter((text) -> !text.isEmpty());
		}

	}

}
