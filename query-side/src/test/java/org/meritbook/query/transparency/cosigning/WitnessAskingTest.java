package org.meritbook.query.transparency.cosigning;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.query.LogBook;
import org.meritbook.query.StoredBook;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.projection.ReadModels;
import org.meritbook.query.transparency.LogSettings;
import org.meritbook.query.transparency.checkpoint.Checkpoints;
import org.meritbook.query.transparency.checkpoint.Contradiction;
import org.meritbook.query.transparency.checkpoint.Contradictions;
import org.meritbook.query.transparency.checkpoint.Published;
import org.meritbook.query.transparency.tree.LogProjector;
import org.meritbook.query.transparency.witness.Answer;
import org.meritbook.query.transparency.witness.OwnWitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Two cities: one keeps a log, the other witnesses it over HTTP, and a conferral counts
 * once the policy is met.
 */
class WitnessAskingTest {

	private static final SigningKey WITNESS = StoredBook.witnessKey(1);

	private static final SigningKey OTHER = StoredBook.witnessKey(2);

	private final LogBook log = new LogBook();

	private final LogBook city = new LogBook();

	private WitnessHost host;

	@BeforeEach
	void another_city_knows_the_log() throws IOException {
		this.city.book().stored().witness(List.of(StoredBook.key(1).verifier()));
		this.host = new WitnessHost(this.city.bean(OwnWitness.class));
	}

	@AfterEach
	void close() {
		this.host.close();
		this.log.close();
		this.city.close();
	}

	@Test
	void makes_a_conferral_announced_only_when_the_policy_is_met() {
		settle(WITNESS, this.host.prefix());
		this.log.grow(5);
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> announced() == 5);
		Published met = this.log.bean(Checkpoints.class).latestMet().orElseThrow();
		assertThat(met.note()).contains(WITNESS.verifier().name());
		this.host.answer((body) -> new Answer(503, "away\n"));
		this.log.grow(2);
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> this.log.signedSize() == 7);
		assertThat(announced()).isEqualTo(5);
		this.host.answer(this.city.bean(OwnWitness.class)::add);
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> announced() == 7);
	}

	@Test
	void goes_on_from_the_size_the_witness_remembers() throws Exception {
		ask(5);
		ask(12);
		assertThat(announced()).isEqualTo(17);
	}

	@Test
	void takes_no_cosignature_of_another_key_and_none_that_does_not_verify() {
		LogSettings.Witness stranger = new LogSettings.Witness(OTHER.verifier(), this.host.prefix());
		settle(OTHER, URI.create("http://localhost:9"));
		this.log.grow(3).publish();
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> this.log.bean(WitnessAsking.class).ask(stranger, 0))
			.withMessageContaining("no cosignature of the key");
		this.host.answer((body) -> new Answer(200, "nonsense\n"));
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> this.log.bean(WitnessAsking.class).ask(stranger, 0))
			.withMessageContaining("no signature lines");
		assertThat(announced()).isEqualTo(-1);
	}

	@Test
	void keeps_the_evidence_when_the_witness_saw_another_history() throws Exception {
		ask(5);
		String before = this.log.bean(Checkpoints.class).latest().orElseThrow().note();
		forgeEverything();
		this.log.grow(1);
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> ask(0));
		assertThat(this.log.bean(Contradictions.class).all())
			.anySatisfy((one) -> assertThat(one.kind()).isEqualTo(Contradiction.Kind.SPLIT_VIEW));
		assertThat(this.log.bean(Contradictions.class).all())
			.anySatisfy((one) -> assertThat(one.second()).contains(before.lines().toList().get(2)));
		assertThat(this.city.bean(Contradictions.class).all()).isNotEmpty();
	}

	@Test
	void calls_no_address_but_a_plain_one() {
		for (String address : List.of("file:///etc/hostname", "ftp://localhost/w", "http://user@localhost/w",
				"localhost/w")) {
			assertThatIllegalArgumentException().as(address)
				.isThrownBy(() -> new LogSettings.Witness(WITNESS.verifier(), URI.create(address)));
		}
	}

	private void settle(SigningKey witness, URI prefix) {
		String policy = "log %s\nwitness city %s\nquorum city\n".formatted(StoredBook.key(1).verifier().text(),
				witness.verifier().text());
		this.log.book()
			.stored()
			.settle(new LogSettings(StoredBook.ORIGIN, policy,
					prefix.getPort() == 9 ? List.of() : List.of(new LogSettings.Witness(witness.verifier(), prefix)),
					Duration.ofMillis(50)));
	}

	private void ask(int events) throws Exception {
		if (this.log.book().stored().settings().policyFile().isEmpty()) {
			settle(WITNESS, URI.create("http://localhost:9"));
		}
		this.log.grow(events).publish();
		this.log.bean(WitnessAsking.class).ask(new LogSettings.Witness(WITNESS.verifier(), this.host.prefix()), 0);
	}

	/**
	 * What someone does who rules the whole server: another past, and no trace of the
	 * signed one.
	 */
	private void forgeEverything() {
		this.log.book().jdbc().sql("truncate meritbook_log.checkpoint cascade").update();
		this.log.book().stored().highWater().write("");
		this.log.book().stored().forgeByte(2);
		this.log.bean(ReadModels.class).rebuild(LogProjector.READ_MODEL);
		this.log.bean(Positions.class).await(4L, LogProjector.READ_MODEL);
	}

	private long announced() {
		return this.log.bean(Checkpoints.class).latestMet().map(Published::size).orElse(-1L);
	}

}
