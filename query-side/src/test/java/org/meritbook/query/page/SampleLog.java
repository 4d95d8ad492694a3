package org.meritbook.query.page;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** A log that two witnesses cosign, and in which something was found. */
final class SampleLog {

	private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-23T02:00:00Z");

	static final Map<String, Object> LOG = Map.of("origin", "log.example/sample", "leaves", 12345L, "fault",
			"the tree contradicts a checkpoint that was signed", "policy",
			"log log.example/sample+00000000+AAAA\nquorum none\n", "keys",
			List.of(Map.of("vkey", "log.example/sample+00000000+AAAA", "sinceSize", 0L)), "checkpoint",
			Map.of("size", 12345L, "root", "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=", "note", "note\n", "signedAt",
					AT, "policyMet", true, "witnesses",
					List.of(Map.of("witness", "yongchuan.example/witness", "keyId", "00000000", "at", AT))),
			"announced", Map.of("size", 12345L), "contradictions",
			List.of(Map.of("id", 1L, "foundAt", AT, "kind", "SPLIT_VIEW", "origin", "log.example/sample")));

	private SampleLog() {
	}

}
