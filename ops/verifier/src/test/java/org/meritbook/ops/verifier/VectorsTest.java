package org.meritbook.ops.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.meritbook.events.leaf.CanonicalJson;
import org.meritbook.events.leaf.JsonMembers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The vectors that the verifier of this program and the one in the browser share: the
 * same files, the same keys, the same verdicts.
 */
class VectorsTest {

	private static final Path FILE = Path.of("src/test/resources/vectors/proofs.json");

	@Test
	void are_those_that_the_cases_give() throws IOException {
		List<Map<String, @Nullable Object>> cases = ProofCases.all();
		StringBuilder json = new StringBuilder("{\"vectors\":[\n");
		for (int at = 0; at < cases.size(); at++) {
			json.append(new String(CanonicalJson.bytes(cases.get(at)), StandardCharsets.UTF_8));
			json.append((at == cases.size() - 1) ? "\n" : ",\n");
		}
		String made = json.append("]}\n").toString();
		if ("update".equals(System.getProperty("golden"))) {
			Files.createDirectories(FILE.getParent());
			Files.writeString(FILE, made);
		}
		assertThat(Files.readString(FILE)).isEqualTo(made);
	}

	@Test
	void cover_every_verdict_on_a_proof() throws IOException {
		Object vectors = JsonMembers.of(Files.readAllBytes(FILE), Set.of("vectors")).get("vectors");
		assertThat(vectors).asInstanceOf(InstanceOfAssertFactories.list(Map.class))
			.extracting((vector) -> vector.get("outcome") + " " + vector.get("reason"))
			.contains("PROVEN null", "FAILED MALFORMED", "FAILED TRUNCATED", "FAILED WRONG_RECORD",
					"FAILED ROOT_MISMATCH", "FAILED SIGNATURE_INVALID", "FAILED OTHER_ORIGIN",
					"FAILED INDEX_OUTSIDE_TREE", "FAILED QUORUM_NOT_MET", "UNCHECKED UNKNOWN_KEY",
					"UNCHECKED UNKNOWN_ALGORITHM", "UNCHECKED CONTENT_WITHHELD");
	}

	/**
	 * Runs the browser's verifier in Node.js, which has the same cryptography.
	 */
	@Test
	void give_the_same_verdicts_in_javascript() throws IOException, InterruptedException {
		Tool.require("node", "the verifier of the browser");
		Tool.Result result = Tool.run(Path.of("src/test/web"), 120, TimeUnit.SECONDS, "node", "--test");
		assertThat(result.code()).as(result.said()).isZero();
		assertThat(new ArrayList<>(List.of(result.said().split("\n"))))
			.anyMatch((line) -> line.matches(".*pass [1-9].*"));
	}

}
