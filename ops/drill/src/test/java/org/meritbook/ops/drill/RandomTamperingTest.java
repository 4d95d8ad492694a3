package org.meritbook.ops.drill;

import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.events.proof.note.VerifierKey;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random tamperings are all found and located, and sound copies raise no alarm. The long
 * run is {@code -Dmeritbook.tamperings=10000}.
 */
class RandomTamperingTest {

	private static final int TIMES = Integer.getInteger("meritbook.tamperings", 1000);

	private static final long SEED = Long.getLong("meritbook.seed", 20261124L);

	private static final SigningKey KEY = SigningKey.of("log.example/drill", VerifierKey.ED25519, new byte[32]);

	private final SplittableRandom chance = new SplittableRandom(SEED);

	private final List<StoredForm> events = new GeneratedBook(this.chance).events(300);

	private final Copy sound = new Copy(this.events, MemoryLog.of(this.events, KEY));

	private final Judge judge = new Judge(KEY.verifier(), this.sound.log());

	@Test
	void every_tampering_is_found_and_located_and_no_sound_copy_raises_an_alarm() {
		RandomRun run = new RandomRun(this.judge, this.sound).run(new RandomTampering(this.sound, KEY, this.chance),
				TIMES);
		assertThat(run.escaped()).as("seed %d", SEED).isEmpty();
		assertThat(run.falseAlarms()).isZero();
		assertThat(run.untouched()).isEqualTo(TIMES / 10);
		assertThat(run.counts().keySet()).isEqualTo(EnumSet.allOf(Kind.class));
		assertThat(run.counts().values().stream().mapToInt(RandomRun.Count::located).sum()).isEqualTo(TIMES);
	}

	/** The run must be able to fail: here nothing is tampered with, and it says so. */
	@Test
	void a_tampering_that_changes_nothing_escapes() {
		Judge blind = new Judge(KEY.verifier(), this.sound.log());
		Tampering nothing = new Tampering(Kind.DROP, "nothing", "position 7", this.sound);
		assertThat(blind.findings(nothing.copy())).noneMatch(Finding::isAlarm);
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void a_copy_of_a_seed_is_tampered_with_the_same_way_again(Kind kind) {
		Tampering once = new RandomTampering(this.sound, KEY, new SplittableRandom(5)).of(kind);
		Tampering again = new RandomTampering(this.sound, KEY, new SplittableRandom(5)).of(kind);
		assertThat(again.what()).isEqualTo(once.what());
		assertThat(this.judge.findings(again.copy())).isEqualTo(this.judge.findings(once.copy()));
	}

	@Test
	void a_book_that_went_on_since_the_checkpoint_raises_no_alarm() {
		Copy ahead = new Copy(this.events, MemoryLog.of(this.events.subList(0, 200), KEY));
		Judge earlier = new Judge(KEY.verifier(), MemoryLog.of(this.events.subList(0, 150), KEY));
		assertThat(earlier.findings(ahead)).noneMatch(Finding::isAlarm);
	}

}
