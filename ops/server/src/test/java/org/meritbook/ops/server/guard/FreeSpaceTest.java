package org.meritbook.ops.server.guard;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.meritbook.command.rule.RuleViolated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class FreeSpaceTest {

	private final AtomicLong free = new AtomicLong(100);

	private final FreeSpace space = new FreeSpace(this.free::get, 50);

	@Test
	void refuses_commands_while_there_is_less_than_the_minimum_and_takes_them_again_afterwards() throws Exception {
		WriteGuard guard = new WriteGuard(this.space, new Patience());
		assertThatNoException().isThrownBy(() -> send(guard));

		this.free.set(49);
		letALookPass();
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> send(guard))
			.satisfies((refused) -> assertThat(refused.refusal().code()).isEqualTo("BOOK_MUST_HAVE_ROOM"));

		this.free.set(50);
		letALookPass();
		assertThatNoException().isThrownBy(() -> send(guard));
	}

	@Test
	void tells_the_free_space_of_the_volume_of_a_folder(@TempDir Path folder) {
		assertThat(FreeSpace.of(folder).getAsLong()).isPositive();
	}

	@Test
	void a_volume_that_does_not_tell_its_free_space_has_none(@TempDir Path folder) {
		assertThat(FreeSpace.of(folder.resolve("missing")).getAsLong()).isZero();
	}

	private static void send(WriteGuard guard) {
		guard.beforeCommands().handle(List.of(GenericCommandMessage.asCommandMessage("any")));
	}

	private static void letALookPass() throws InterruptedException {
		TimeUnit.MILLISECONDS.sleep(150);
	}

}
