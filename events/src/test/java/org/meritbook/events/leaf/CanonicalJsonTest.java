package org.meritbook.events.leaf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The canonical form is that of RFC 8785, as a library that nobody here wrote also writes
 * it.
 */
class CanonicalJsonTest {

	private static final String[] TEXTS = { "", "a", "荣誉", "🏅", "\u0000\u001f", "\"\\/\b\t\n\f\r", "\u007f\u0080",
			"\u2028", "\ufb33", "é", "e\u0301", "1", "11", "2" };

	@Test
	void sorts_as_the_example_of_the_rfc() {
		Map<String, Object> members = new HashMap<>();
		for (String name : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
			members.put(name, name);
		}
		assertThat(text(members)).isEqualTo("{\"\\r\":\"\\r\",\"1\":\"1\",\"\u0080\":\"\u0080\",\"ö\":\"ö\","
				+ "\"€\":\"€\",\"😀\":\"😀\",\"\ufb33\":\"\ufb33\"}");
	}

	@Test
	void writes_what_the_reference_library_writes() throws IOException {
		for (long seed = 0; seed < 300; seed++) {
			Map<String, Object> value = object(new Random(seed), 0);
			String ours = text(value);
			assertThat(new JsonCanonicalizer(ours).getEncodedString()).as("seed %d", seed).isEqualTo(ours);
		}
	}

	@Test
	void reads_back_what_it_wrote_however_it_is_laid_out() {
		for (long seed = 0; seed < 300; seed++) {
			Map<String, Object> value = object(new Random(seed), 0);
			String loose = text(value).replace("\":", "\" : \n\t").replace("荣", "\\u8363");
			assertThat(text(JsonMembers.of(loose.getBytes(StandardCharsets.UTF_8), Set.of()))).as("seed %d", seed)
				.isEqualTo(text(value));
		}
	}

	@Test
	void refuses_what_has_no_canonical_form() {
		for (Object value : List.of(1L << 53, -(1L << 53), "\ud83c", "\udfc5a", 'c', List.of(Map.of("a", 'c')))) {
			assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.bytes(value));
		}
	}

	@Test
	void refuses_what_is_no_object_of_the_book() {
		for (String json : List.of("", "[]", "{", "{\"a\"}", "{\"a\":1,}", "{\"a\":01}", "{\"a\":1.5}", "{\"a\":tru}",
				"{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}", "{\"a\":1}x", "{\"a\":1,\"a\":2}", "{\"a\":\"\n\"}",
				"{\"a\":" + "[".repeat(70) + "]".repeat(70) + "}", "{\"a\":-}", "{\"a\":1e3}")) {
			assertThatIllegalArgumentException().as(json)
				.isThrownBy(() -> JsonMembers.of(json.getBytes(StandardCharsets.UTF_8), Set.of("a")));
		}
	}

	private static String text(Object value) {
		return new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);
	}

	private static Map<String, Object> object(Random random, int depth) {
		Map<String, Object> members = new HashMap<>();
		for (int i = random.nextInt(6); i > 0; i--) {
			members.put(TEXTS[random.nextInt(TEXTS.length)], value(random, depth));
		}
		return members;
	}

	private static Object value(Random random, int depth) {
		return switch (random.nextInt((depth < 4) ? 6 : 4)) {
			case 0 -> TEXTS[random.nextInt(TEXTS.length)] + TEXTS[random.nextInt(TEXTS.length)];
			case 1 -> random.nextLong(-(1L << 53) + 1, 1L << 53);
			case 2 -> random.nextBoolean();
			case 3 -> random.nextInt();
			case 4 -> object(random, depth + 1);
			default -> {
				Object[] values = new Object[random.nextInt(4)];
				Arrays.setAll(values, (index) -> value(random, depth + 1));
				yield new ArrayList<>(Arrays.asList(values));
			}
		};
	}

}
