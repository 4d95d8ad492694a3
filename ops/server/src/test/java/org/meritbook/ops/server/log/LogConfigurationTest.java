package org.meritbook.ops.server.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.PostgresBook;
import org.meritbook.ops.eventstore.StoredBook;
import org.meritbook.ops.eventstore.json.NamedEventSerializer;
import org.meritbook.query.transparency.LogSettings;
import org.meritbook.query.transparency.checkpoint.HighWater;
import org.meritbook.query.transparency.checkpoint.NoteSigner;
import org.meritbook.query.transparency.witness.Cosigner;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The keys of the log: made once, kept to their owner, never used under another name.
 */
class LogConfigurationTest {

	@TempDir
	private Path data;

	@Test
	void makes_keys_once_that_only_their_owner_reads() {
		VerifierKey first = key();
		assertThat(key()).isEqualTo(first);
		assertThat(first.name()).isEqualTo("demonstration.invalid/meritbook");
		assertThat(this.data.resolve("keys")).isDirectoryContaining((file) -> permissions(file).equals("rw-------"));
		assertThat(permissions(this.data.resolve("keys/log.keys"))).isEqualTo("rw-------");
		assertThat(permissions(this.data.resolve("keys/witness.key"))).isEqualTo("rw-------");
	}

	@Test
	void is_a_witness_under_a_key_and_a_name_of_its_own() {
		context().run((context) -> {
			VerifierKey witness = context.getBean(Cosigner.class).key();
			assertThat(witness.kind()).isEqualTo(VerifierKey.COSIGNATURE);
			assertThat(witness.name()).isEqualTo("demonstration.invalid/meritbook/witness");
			assertThat(witness.publicKey())
				.isNotEqualTo(context.getBean(NoteSigner.class).keys().getFirst().publicKey());
		});
	}

	@Test
	void remembers_what_was_signed() {
		context().run((context) -> {
			assertThat(context.getBean(HighWater.class).read()).isEmpty();
			context.getBean(HighWater.class).write("note\n");
		});
		context().run((context) -> assertThat(context.getBean(HighWater.class).read()).contains("note\n"));
	}

	@Test
	void does_not_start_in_production_without_a_name_or_with_the_key_of_the_demonstration() {
		key();
		refuses("meritbook.log.origin is not set", "meritbook.demonstration=false");
		refuses("holds a key of demonstration.invalid/meritbook", "meritbook.demonstration=false",
				"meritbook.log.origin=book.example/log");
	}

	@Test
	void does_not_start_with_a_key_that_others_could_read_or_that_is_none() throws IOException {
		key();
		Path file = this.data.resolve("keys/log.keys");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
		refuses("can be read by others");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
		Files.writeString(file, "no key\n");
		refuses("something that is no key");
		Files.writeString(file, "\n");
		refuses("holds no key");
	}

	@Test
	void replaces_a_key_in_two_steps_and_forgets_none() throws IOException {
		VerifierKey old = key();
		List<VerifierKey> both = keys("meritbook.log.new-key=true");
		assertThat(both).hasSize(2).last().isEqualTo(old);
		assertThat(keys("meritbook.log.new-key=true")).isEqualTo(both);
		assertThat(keys("meritbook.log.end-old-keys=true")).containsExactly(both.getFirst());
		assertThat(keys()).containsExactly(both.getFirst());
		assertThat(Files.readAllLines(this.data.resolve("keys/log.keys"))).hasSize(2).last().asString().startsWith("#");
	}

	@Test
	void takes_witnesses_and_their_policy_from_its_settings() throws IOException {
		context().run((context) -> Files.writeString(this.data.resolve("vkey"),
				context.getBean(Cosigner.class).key().text()));
		String witness = Files.readString(this.data.resolve("vkey"));
		Files.writeString(this.data.resolve("policy"), "witness city " + witness + "\nquorum city\n");
		context("meritbook.log.policy-file=" + this.data.resolve("policy"),
				"meritbook.log.witnesses[0].vkey=" + witness,
				"meritbook.log.witnesses[0].url=https://city.example/witness")
			.run((context) -> {
				LogSettings settings = context.getBean(LogSettings.class);
				assertThat(settings.witnesses()).singleElement()
					.satisfies((one) -> assertThat(one.prefix()).hasHost("city.example"));
				assertThat(settings.policy(List.of(key())).witnesses()).hasSize(1);
			});
	}

	private VerifierKey key() {
		return keys().getFirst();
	}

	private List<VerifierKey> keys(String... settings) {
		List<VerifierKey> keys = new ArrayList<>();
		context(settings).run((context) -> keys.addAll(context.getBean(NoteSigner.class).keys()));
		return keys;
	}

	private void refuses(String sentence, String... settings) {
		context(settings).run((context) -> assertThat(context).hasFailed()
			.getFailure()
			.rootCause()
			.isInstanceOf(KeyRefused.class)
			.hasMessageContaining(sentence));
	}

	private ApplicationContextRunner context(String... settings) {
		return new ApplicationContextRunner().withUserConfiguration(LogConfiguration.class)
			.withBean(StoredBook.class,
					() -> new PostgresBook(new DriverManagerDataSource(),
							new EventReading(new NamedEventSerializer(), new EventUpcasterChain())))
			.withPropertyValues("meritbook.data-folder=" + this.data)
			.withPropertyValues(settings);
	}

	private static String permissions(Path file) {
		try {
			return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
