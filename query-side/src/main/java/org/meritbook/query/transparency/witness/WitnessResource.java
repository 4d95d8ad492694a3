package org.meritbook.query.transparency.witness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The witness over HTTP. Submission prefix and monitoring prefix are {@code /witness}.
 */
@Controller
class WitnessResource {

	private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

	private static final MediaType SIZE = new MediaType("text", "x.tlog.size");

	/** A checkpoint of 16 signatures of any kind, and a proof, are far shorter. */
	private static final int LONGEST = 128 * 1024;

	private static final int TOO_LONG = 413;

	private final OwnWitness witness;

	WitnessResource(OwnWitness witness) {
		this.witness = witness;
	}

	@PostMapping("/witness/add-checkpoint")
	ResponseEntity<byte[]> add(InputStream body) throws IOException {
		byte[] request = body.readNBytes(LONGEST + 1);
		if (request.length > LONGEST) {
			return ResponseEntity.status(TOO_LONG).contentType(TEXT).body(utf8("the request is too long\n"));
		}
		Answer answer = this.witness.add(request);
		return ResponseEntity.status(answer.status())
			.contentType((answer.status() == Answer.CONFLICT) ? SIZE : TEXT)
			.cacheControl(CacheControl.noStore())
			.body(utf8(answer.body()));
	}

	@GetMapping("/witness/{originHash}/checkpoint")
	ResponseEntity<byte[]> newest(@PathVariable String originHash) {
		return this.witness.newest(originHash)
			.map((note) -> ResponseEntity.ok()
				.contentType(TEXT)
				.cacheControl(CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic())
				.body(utf8(note)))
			.orElseGet(() -> ResponseEntity.status(404)
				.contentType(TEXT)
				.cacheControl(CacheControl.noStore())
				.body(utf8(Answer.unknownLog().body())));
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
