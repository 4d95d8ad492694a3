package org.meritbook.query.page;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritbook.query.page.SampleSite.get;

/** What goes wrong, and who means harm. */
class PageErrorsTest {

	@Nested
	class Errors {

		@ParameterizedTest
		@ValueSource(strings = { "/honours/unknown", "/announcements/honor-valid", "/schemes/unknown", "/no-such-page",
				"/announcements/unknown.csv" })
		void answers_404_with_a_page_that_helps(String address) throws Exception {
			HttpResponse<String> page = get(address);
			assertThat(page.statusCode()).isEqualTo(404);
			assertThat(page.body()).contains("没有找到这一页", "href=\"/honours\"", "2026年11月23日 15:04（北京时间）");
		}

		@ParameterizedTest
		@ValueSource(strings = { "/honours?year=abc", "/honours?status=NONE", "/announcements?status=NONE" })
		void answers_400_to_an_address_that_asks_for_what_cannot_be(String address) throws Exception {
			HttpResponse<String> page = get(address);
			assertThat(page.statusCode()).isEqualTo(400);
			assertThat(page.body()).contains("网址里的条件无法识别");
		}

		@Test
		void tells_the_engines_own_reason_in_the_readers_language() throws Exception {
			assertThat(get("/honours?after=torn").body()).contains("分页游标 after 无效。", "从第一页重新开始");
			assertThat(get("/honours?after=torn&lang=en").body())
				.contains("The cursor (after) is not one of this list.");
		}

		@Test
		void turns_an_error_deep_in_the_answer_into_a_page_and_not_half_a_page() throws Exception {
			HttpResponse<String> page = get("/announcements/notice-broken");
			assertThat(page.statusCode()).isEqualTo(500);
			assertThat(page.body()).contains("这一页暂时无法显示", "编号")
				.doesNotContain("坏数据", "Exception", "graphql.", "at org.");
		}

	}

	@Nested
	class Hostile {

		@ParameterizedTest
		@ValueSource(strings = { "/", "/honours", "/honours/honor-attack", "/announcements/notice-long" })
		void shows_markup_in_a_name_as_text(String page) throws Exception {
			assertThat(get(page).body()).contains("&lt;script&gt;alert(&#39;名&#39;)&lt;/script&gt;")
				.doesNotContain("<img src=x");
		}

		@Test
		void shows_markup_in_the_address_as_text() throws Exception {
			String attack = "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E";
			for (String page : List.of("/honours?name=" + attack + "&region=" + attack, "/schemes?name=" + attack,
					"/honours?" + attack + "=1", "/" + attack, "/announcements?schemeId=" + attack)) {
				assertThat(get(page).body()).as(page).doesNotContain("<script", "alert(1)</");
			}
			assertThat(get("/honours?name=" + attack).body()).contains("value=\"&quot;&gt;&lt;script&gt;");
		}

	}

}
