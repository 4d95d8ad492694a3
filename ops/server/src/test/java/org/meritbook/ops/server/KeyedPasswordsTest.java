package org.meritbook.ops.server;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeyedPasswordsTest {

	@Test
	void only_the_password_itself_matches_and_only_under_the_key_of_its_process() {
		KeyedPasswords own = new KeyedPasswords(new byte[] { 1 });
		String kept = own.encode("演示password");
		assertThat(kept).isNotNull().doesNotContain("password");
		assertThat(own.matches("演示password", kept)).isTrue();
		assertThat(own.matches("演示Password", kept)).isFalse();
		assertThat(own.matches("", kept)).isFalse();
		assertThat(new KeyedPasswords(new byte[] { 2 }).matches("演示password", kept)).isFalse();
	}

}
