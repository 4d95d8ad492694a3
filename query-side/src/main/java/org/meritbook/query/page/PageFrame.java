package org.meritbook.query.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What every page knows of its request: the reader's language and type size, its own
 * address, and when it was made. Templates ask it, so its methods are public.
 *
 * @param locale language of the reader
 * @param large whether large type 适老化 was asked for
 * @param origin scheme, host and context path of the site as the reader sees it
 * @param path path of the page within the site, encoded
 * @param parameters parameters of the address
 * @param madeAt when the page was made
 * @param reference name of the request in the log
 */
record PageFrame(Locale locale, boolean large, String origin, String path, Map<String, List<String>> parameters,
		Instant madeAt, String reference) {

	/**
	 * Whether the page is in Chinese, the language of what is recorded.
	 */
	public boolean chinese() {
		return this.locale.getLanguage().equals("zh");
	}

	/**
	 * Value of the {@code lang} attribute of recorded text: none on a Chinese page.
	 */
	public @Nullable String dataLang() {
		return chinese() ? null : "zh-CN";
	}

	/**
	 * The address under which the record can always be found, without the choices of one
	 * reader.
	 */
	public String permanentAddress() {
		return this.origin + this.path;
	}

	/**
	 * The address of this page with one parameter set, relative to the site; any path it
	 * is on, because an empty path would drop the parameters of a form.
	 */
	public String with(String name, String value) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.parameters);
		changed.put(name, List.of(value));
		return address(changed);
	}

	/**
	 * The address of this page without one parameter.
	 */
	public String without(String name) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.parameters);
		changed.remove(name);
		return address(changed);
	}

	private String address(Map<String, List<String>> parameters) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(this.path);
		parameters.forEach((name, values) -> values.stream()
			.filter((value) -> !value.isBlank())
			.forEach((value) -> address.queryParam(encoded(name), encoded(value))));
		return address.build(true).toUriString();
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
