package org.meritbook.query.page;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritbook.query.page.SampleSite.get;
import static org.meritbook.query.page.SampleSite.origin;

/** What holds for every page, as a reader gets it over HTTP from a real server. */
class EveryPageTest {

	private static final int LARGEST_PAGE_BYTES = 60 * 1024;

	static List<String> everyPage() {
		return List.of("/", "/announcements", "/announcements?status=OPEN", "/announcements/notice-open",
				"/announcements/notice-objection", "/announcements/notice-replaced", "/announcements/notice-long",
				"/honours", "/honours?name=nobody", "/honours?region=%E9%BC%93%E6%A5%BC%E5%8C%BA",
				"/honours/honor-valid", "/honours/honor-revoked", "/honours/honor-withheld", "/honours/honor-attack",
				"/schemes", "/schemes/scheme-craftsman", "/schemes/scheme-routed", "/policies", "/policies/policy-plan",
				"/policies/policy-draft", "/targets", "/transparency", "/honours/unknown", "/no-such-page",
				"/honours?year=abc", "/announcements/notice-broken");
	}

	static List<String> everyPageInBothLanguages() {
		return everyPage().stream()
			.flatMap((page) -> List.of(page, page + (page.contains("?") ? "&" : "?") + "lang=en").stream())
			.toList();
	}

	@ParameterizedTest
	@MethodSource("org.meritbook.query.page.EveryPageTest#everyPageInBothLanguages")
	void holds_no_script_and_no_style_of_its_own(String page) throws Exception {
		assertThat(get(page).body()).containsOnlyOnce("<html")
			.doesNotContainIgnoringCase("<script", "<style", " style=", "javascript:")
			.doesNotContainPattern(Pattern.compile("<[^>]* on[a-z]+=", Pattern.CASE_INSENSITIVE));
	}

	@ParameterizedTest
	@MethodSource("org.meritbook.query.page.EveryPageTest#everyPageInBothLanguages")
	void asks_no_other_host_for_anything(String page) throws Exception {
		String own = origin();
		assertThat(get(page).body().replace(own, "").replace("http://www.w3.org/", ""))
			.doesNotContainPattern("(?i)(https?:)?//[a-z0-9]")
			.doesNotContain("th:");
	}

	@ParameterizedTest
	@MethodSource("org.meritbook.query.page.EveryPageTest#everyPageInBothLanguages")
	void is_small(String page) throws Exception {
		assertThat(get(page).body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(LARGEST_PAGE_BYTES);
	}

	@ParameterizedTest
	@MethodSource("org.meritbook.query.page.EveryPageTest#everyPageInBothLanguages")
	void leaves_no_message_out(String page) throws Exception {
		assertThat(get(page).body()).doesNotContain("??");
	}

	@ParameterizedTest
	@MethodSource("org.meritbook.query.page.EveryPageTest#everyPage")
	void forbids_the_browser_everything_but_our_own(String page) throws Exception {
		assertThat(get(page).headers().firstValue("Content-Security-Policy"))
			.hasValueSatisfying((policy) -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
	}

	@Test
	void loads_one_style_sheet_that_may_be_kept_for_a_year() throws Exception {
		String page = get("/").body();
		String sheet = page.replaceFirst("(?s).*?href=\"(/assets/[^\"]+\\.css)\".*", "$1");
		HttpResponse<String> response = get(sheet);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
		assertThat(response.body()).doesNotContain("url(", "@import", "http");
	}

	@Test
	void names_the_query_behind_it_and_serves_it() throws Exception {
		assertThat(get("/honours/honor-valid").body()).contains("href=\"/operations/honour.graphql\"");
		HttpResponse<String> document = get("/operations/honour.graphql");
		assertThat(document.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
		assertThat(document.body()).contains("query Honour(");
		assertThat(get("/operations/none.graphql").statusCode()).isEqualTo(404);
	}

}
