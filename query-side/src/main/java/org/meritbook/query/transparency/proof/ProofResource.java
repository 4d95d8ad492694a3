package org.meritbook.query.transparency.proof;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.meritbook.query.refusal.QueryRefused;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Proofs as files to keep.
 */
@Controller
class ProofResource {

	private static final String SUFFIX = ".tlog-proof";

	private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

	private final Proofs proofs;

	ProofResource(Proofs proofs) {
		this.proofs = proofs;
	}

	@GetMapping("/log/proof/{name:[0-9]{1,18}\\.tlog-proof}")
	ResponseEntity<byte[]> file(@PathVariable String name, @RequestParam(required = false) @Nullable Long size) {
		long index = Long.parseLong(name.substring(0, name.length() - SUFFIX.length()));
		try {
			return ResponseEntity.ok()
				.contentType(TEXT)
				.cacheControl(CacheControl.noCache())
				.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
				.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
				.body(this.proofs.of(index, size, null).fileBytes());
		}
		catch (QueryRefused ex) {
			return ResponseEntity.status(404)
				.contentType(TEXT)
				.cacheControl(CacheControl.noStore())
				.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
				.body(told(ex.extensions()).getBytes(StandardCharsets.UTF_8));
		}
	}

	private static String told(Map<String, Object> refusal) {
		return "%s%n%s%s%n%s %s%n".formatted(refusal.get("code"), refusal.get("messageZh"), refusal.get("remedyZh"),
				refusal.get("messageEn"), refusal.get("remedyEn"));
	}

}
