package org.meritbook.ops.server.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.proof.note.Checkpoint;
import org.meritbook.events.proof.note.NoteSignature;
import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.ops.eventstore.StoredBook;
import org.meritbook.ops.eventstore.StoredEvent;
import org.meritbook.query.transparency.LogSettings;
import org.meritbook.query.transparency.checkpoint.HighWater;
import org.meritbook.query.transparency.checkpoint.NoteSigner;
import org.meritbook.query.transparency.tree.StoredEvents;
import org.meritbook.query.transparency.witness.Cosigner;
import org.meritbook.query.transparency.witness.WitnessSettings;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives the log its events, its keys and its name. A key that is made here is random and
 * lies in the data folder, readable by its owner alone. The demonstration names its log
 * so that nobody takes it for a real one; a production server does not start without a
 * name of its own.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ LogProperties.class, WitnessProperties.class })
class LogConfiguration {

	private final LogProperties log;

	private final WitnessProperties witness;

	private final Path keys;

	private final boolean demonstration;

	LogConfiguration(LogProperties log, WitnessProperties witness,
			@Value("${meritbook.data-folder:data}") Path dataFolder,
			@Value("${meritbook.demonstration:true}") boolean demonstration) {
		this.log = log;
		this.witness = witness;
		this.keys = dataFolder.resolve("keys");
		this.demonstration = demonstration;
	}

	@Bean
	StoredEvents storedEvents(StoredBook book) {
		return (from, limit) -> book.page(from, limit).stream().map(LogConfiguration::storedForm).toList();
	}

	@Bean
	NoteSigner noteSigner() {
		SecureRandom random = new SecureRandom();
		KeyRing ring = new KeyRing(new SecretFile(orElse(this.log.keyFile(), "log.keys")), origin(),
				VerifierKey.ED25519);
		List<SigningKey> signing = ring.open(random);
		if (this.log.newKey()) {
			signing = ring.begin(signing, random);
		}
		return new KeyRingSigner(this.log.endOldKeys() ? ring.end(signing) : signing);
	}

	@Bean
	HighWater highWater() {
		SecretFile file = new SecretFile(this.keys.resolve("log.signed"));
		return new HighWater() {

			@Override
			public Optional<String> read() {
				return file.read();
			}

			@Override
			public void write(String note) {
				file.write(note);
			}

		};
	}

	@Bean
	LogSettings logSettings() throws IOException {
		Path policy = this.log.policyFile();
		return new LogSettings(origin(), (policy != null) ? Files.readString(policy) : "",
				this.log.witnesses()
					.stream()
					.map((one) -> new LogSettings.Witness(VerifierKey.parse(one.vkey()), one.url()))
					.toList(),
				Duration.ofMillis(this.log.pauseMs()));
	}

	@Bean
	WitnessSettings witnessSettings() {
		return new WitnessSettings(this.witness.logs().stream().map(VerifierKey::parse).toList());
	}

	@Bean
	Cosigner cosigner() {
		String name = (this.witness.name() != null) ? this.witness.name() : origin() + "/witness";
		SigningKey key = new KeyRing(new SecretFile(orElse(this.witness.keyFile(), "witness.key")), name,
				VerifierKey.COSIGNATURE)
			.open(new SecureRandom())
			.getFirst();
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

	private Path orElse(@Nullable Path given, String name) {
		return (given != null) ? given : this.keys.resolve(name);
	}

	private String origin() {
		String origin = (this.log.origin() != null) ? this.log.origin() : LogProperties.DEMONSTRATION;
		if (!this.demonstration && origin.equals(LogProperties.DEMONSTRATION)) {
			throw new KeyRefused(
					"meritbook.log.origin is not set: a production log signs under its own name, "
							+ "for example book.example.org/log.",
					"未设置 meritbook.log.origin：正式运行的日志须以自己的名称签名，例如 book.example.org/log。");
		}
		return origin;
	}

	private static StoredForm storedForm(StoredEvent event) {
		return new StoredForm(event.position(), event.recordedAt(), event.stream(), event.streamType(),
				event.sequence(), event.eventId(), event.name(), event.revision(), event.payload(), event.metadata());
	}

}
