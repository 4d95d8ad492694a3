package org.meritbook.query.transparency.serve;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The files of the log over HTTP, for every program of any origin. What never changes may
 * be cached for ever.
 */
@Controller
class LogResource {

	private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

	private static final String NO_SUCH_FILE = "NO_SUCH_FILE\n日志中没有这个文件，或尚未生成。请先取 checkpoint，再按其大小取瓦片。\n"
			+ "The log has no such file, or not yet. Fetch the checkpoint first, then the tiles its size demands.\n";

	private final LogFiles files;

	LogResource(LogFiles files) {
		this.files = files;
	}

	@GetMapping("/log/{*path}")
	ResponseEntity<byte[]> file(@PathVariable String path) {
		return this.files.at(path.substring(1))
			.map((file) -> ResponseEntity.ok()
				.contentType(file.binary() ? MediaType.APPLICATION_OCTET_STREAM : TEXT)
				.cacheControl(caching(file.life()))
				.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
				.body(file.bytes()))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
				.contentType(TEXT)
				.cacheControl(CacheControl.noStore())
				.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
				.body(NO_SUCH_FILE.getBytes(StandardCharsets.UTF_8)));
	}

	private static CacheControl caching(LogFile.Life life) {
		return switch (life) {
			case EVER -> CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
			case WHILE_NOT_FULL -> CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
			case MOMENT -> CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();
		};
	}

}
