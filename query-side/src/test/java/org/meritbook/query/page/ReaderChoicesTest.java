package org.meritbook.query.page;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritbook.query.page.SampleSite.get;

/** Language and type size. */
class ReaderChoicesTest {

	@Test
	void gets_chinese_whatever_the_browser_prefers() throws Exception {
		assertThat(get("/", "Accept-Language", "en-US,en").body()).contains("<html lang=\"zh-CN\"", "正在公示");
	}

	@Test
	void gets_english_by_the_address_and_then_by_cookie() throws Exception {
		HttpResponse<String> chosen = get("/?lang=en");
		assertThat(chosen.body()).contains("<html lang=\"en\"", "Under public notice", "href=\"/?lang=zh\"");
		String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
		assertThat(cookie).contains("lang=en", "HttpOnly", "SameSite=Lax");
		assertThat(get("/schemes", "Cookie", "lang=en").body()).contains("<html lang=\"en\"");
	}

	@Test
	void keeps_chinese_for_a_language_that_is_not_spoken() throws Exception {
		HttpResponse<String> page = get("/?lang=fr");
		assertThat(page.body()).contains("<html lang=\"zh-CN\"");
		assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void gets_large_type_by_the_address_and_then_by_cookie() throws Exception {
		assertThat(get("/?size=large").body()).contains("class=\"large\"", "href=\"/?size=normal\"");
		assertThat(get("/targets", "Cookie", "size=large").body()).contains("class=\"large\"");
		assertThat(get("/targets").body()).doesNotContain("class=\"large\"");
	}

	@Test
	void is_told_that_recorded_text_is_chinese_on_an_english_page() throws Exception {
		assertThat(get("/honours/honor-valid?lang=en").body()).contains("lang=\"zh-CN\">李示范");
	}

	@Test
	void keeps_the_search_when_changing_the_language() throws Exception {
		assertThat(get("/honours?name=%E6%9D%8E&year=2025").body())
			.contains("href=\"/honours?name=%E6%9D%8E&amp;year=2025&amp;lang=en\"");
	}

}
