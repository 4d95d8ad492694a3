package org.meritbook.ops.postgres.server;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritbook.ops.postgres.refusal.SettingNotAllowed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConfigurationTest {

	@Test
	void quotes_the_values_of_the_file() {
		Configuration configuration = new Configuration(0, true, Map.of("search_path", "it's \\ here"));
		assertThat(configuration.file()).contains("search_path = 'it''s \\\\ here'");
	}

	@Test
	void lets_an_addition_win_over_a_default() {
		Configuration configuration = new Configuration(0, true, Map.of("max_connections", "7"));
		assertThat(configuration.file()).contains("max_connections = '7'").doesNotContain("'100'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "fsync", "FSYNC", "synchronous_commit", "full_page_writes", "port", "listen_addresses",
			"unix_socket_directories", "not a name", "" })
	void refuses_what_the_launcher_keeps_for_itself_and_what_is_no_setting(String name) {
		assertThatExceptionOfType(SettingNotAllowed.class)
			.isThrownBy(() -> new Configuration(0, true, Map.of(name, "off")))
			.withMessageContaining(name);
	}

	@Test
	void refuses_a_value_of_two_lines() {
		assertThatExceptionOfType(SettingNotAllowed.class)
			.isThrownBy(() -> new Configuration(0, true, Map.of("search_path", "x'\nfsync = off")));
	}

}
