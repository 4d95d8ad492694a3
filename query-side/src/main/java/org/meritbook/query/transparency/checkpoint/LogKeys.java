package org.meritbook.query.transparency.checkpoint;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.proof.note.Note;
import org.meritbook.events.proof.note.Signatures;
import org.meritbook.events.proof.note.VerifierKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys of this log, each introduced by the one before: a new key counts only with a
 * note that an old one signed too. While both are held both sign the checkpoints.
 */
@Component
public class LogKeys {

	/** No log has this name, so the note is nobody's checkpoint. */
	private static final String SUCCESSION = "meritbook.org/key-succession/v1";

	private final JdbcClient jdbc;

	private final NoteSigner signer;

	private final Clock clock;

	LogKeys(JdbcClient jdbc, NoteSigner signer, Clock clock) {
		this.jdbc = jdbc;
		this.signer = signer;
		this.clock = clock;
	}

	/** Every key there was, the first first. */
	public List<LogKey> history() {
		return this.jdbc
			.sql("select vkey, since_size, until_size, succession from meritbook_log.log_key order by since, vkey")
			.query((row, number) -> new LogKey(Objects.requireNonNull(row.getString(1)), row.getLong(2),
					row.getObject(3, Long.class), row.getString(4)))
			.list();
	}

	/** Those that sign. */
	public List<VerifierKey> inUse() {
		return history().stream()
			.filter((key) -> key.untilSize() == null)
			.map((key) -> VerifierKey.parse(key.vkey()))
			.toList();
	}

	/** Every key there was, as it verifies. */
	public List<VerifierKey> verifiers() {
		return history().stream().map((key) -> VerifierKey.parse(key.vkey())).toList();
	}

	/**
	 * Writes down a change of keys before the next checkpoint is signed.
	 * @throws KeyNotIntroduced if a key follows that no key in use introduces
	 */
	void settle(long size) {
		List<String> now = this.signer.keys().stream().map(VerifierKey::text).toList();
		List<LogKey> known = history();
		List<String> inUse = known.stream().filter((key) -> key.untilSize() == null).map(LogKey::vkey).toList();
		for (String vkey : now.reversed()) {
			if (known.stream().noneMatch((key) -> key.vkey().equals(vkey))) {
				add(vkey, size, known.isEmpty() ? null : succession(inUse, vkey, size));
			}
		}
		for (String ended : inUse) {
			if (!now.contains(ended)) {
				end(ended, size);
			}
		}
	}

	private String succession(List<String> inUse, String follower, long size) {
		String text = SUCCESSION + "\n" + this.signer.keys().getFirst().name() + "\nsize " + size + "\nkey " + follower
				+ "\n";
		Note note = new Note(text, this.signer.sign(text));
		List<VerifierKey> old = inUse.stream().map(VerifierKey::parse).toList();
		if (!Signatures.of(note, old).verdict().isProven()) {
			throw new KeyNotIntroduced(follower);
		}
		return new String(note.bytes(), StandardCharsets.UTF_8);
	}

	private void add(String vkey, long size, @Nullable String succession) {
		this.jdbc
			.sql("insert into meritbook_log.log_key (vkey, since_size, since, succession) "
					+ "values (:vkey, :size, :at, :succession)")
			.param("vkey", vkey)
			.param("size", size)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("succession", succession)
			.update();
	}

	private void end(String vkey, long size) {
		this.jdbc.sql("update meritbook_log.log_key set until_size = :size where vkey = :vkey")
			.param("size", size)
			.param("vkey", vkey)
			.update();
	}

}
