package org.meritbook.query.page;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritbook.query.page.SampleSite.get;
import static org.meritbook.query.page.SampleSite.origin;

/** The announcements and the front page that leads to them. */
class AnnouncementPagesTest {

	@Nested
	class FrontPages {

		@Test
		void shows_what_is_under_notice_with_the_working_days_left() throws Exception {
			assertThat(get("/").body()).contains("公示中", Samples.OPEN.title(), "还剩 3 个工作日（含今天）",
					"2026年11月25日 24:00（北京时间）截止", "异议处理中", Samples.OBJECTION.title());
		}

		@Test
		void says_how_far_the_book_has_come_and_which_read_model_stands_still() throws Exception {
			assertThat(get("/").body()).contains("12,345", "target 已读到位置 12,001", "暂停更新").doesNotContain("honoursroll");
		}

	}

	@Nested
	class AnnouncementPage {

		@Test
		void says_who_published_it_on_what_basis_and_until_when() throws Exception {
			assertThat(get("/announcements/notice-open").body()).contains("达州市人力资源和社会保障局、达州市总工会", "达人社发〔2023〕133号",
					"条款：（十）", "2026年11月19日至2026年11月25日，共 5 个工作日", "发布当日不计入（民法典第二百零一条）",
					origin() + "/announcements/notice-open");
		}

		@Test
		void lists_name_employer_and_nominating_unit_and_marks_who_was_removed() throws Exception {
			assertThat(get("/announcements/notice-open").body()).contains("张样例", "达州示例机械制造有限责任公司", "宣汉县总工会",
					"异议成立，已移出");
		}

		@Test
		void says_how_to_object_and_that_it_is_done_by_name() throws Exception {
			assertThat(get("/announcements/notice-open").body()).contains("须实名", "yiyi@example.invalid", "0818-0000000",
					"达州市示例路 1 号");
		}

		@Test
		void shows_what_became_of_objections_without_the_objector() throws Exception {
			assertThat(get("/announcements/notice-objection").body()).contains("YY-2026-0005", "异议不成立", "核查中");
		}

		@ParameterizedTest
		@CsvSource({ "notice-open, 公示中", "notice-objection, 异议处理中", "notice-ended, 公示期满", "notice-replaced, 已更新" })
		void shows_its_status_as_a_word(String id, String status) throws Exception {
			assertThat(get("/announcements/" + id).body()).containsPattern("class=\"chip [A-Z]+\">" + status + "<");
		}

		@Test
		void counts_no_days_once_it_is_over() throws Exception {
			assertThat(get("/announcements/notice-ended").body()).doesNotContain("还剩")
				.contains("2026年6月26日 24:00（北京时间）截止");
		}

		@Test
		void leads_from_a_replaced_list_to_the_one_in_force() throws Exception {
			assertThat(get("/announcements/notice-replaced").body()).contains("href=\"/announcements/notice-open\"");
		}

		@Test
		void says_when_the_window_is_provisional() throws Exception {
			assertThat(get("/announcements/notice-objection").body()).contains("暂定：期内的节假日安排尚未发布");
		}

		@Test
		void parts_a_long_list_into_pages_of_a_hundred() throws Exception {
			String first = get("/announcements/notice-long").body();
			assertThat(first).contains("试验者99").doesNotContain("试验者100");
			String next = first.replaceFirst("(?s).*class=\"next\" rel=\"next\" href=\"([^\"]+)\".*", "$1");
			assertThat(get(next).body()).contains("试验者100", "试验者129", "回到第一页").doesNotContain("试验者99<");
		}

		@Test
		void filters_the_list_by_status() throws Exception {
			assertThat(get("/announcements?status=OBJECTION").body()).contains(Samples.OBJECTION.title())
				.doesNotContain(Samples.OPEN.title());
		}

	}

	@Nested
	class Csv {

		@Test
		void holds_the_whole_list_behind_the_mark_spreadsheets_need() throws Exception {
			HttpResponse<String> file = get("/announcements/notice-long.csv");
			assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
			assertThat(file.headers().firstValue("Content-Disposition"))
				.hasValueSatisfying((name) -> assertThat(name).startsWith("attachment"));
			assertThat(file.body()).startsWith("\uFEFF序号,姓名或名称,对象,工作单位,推荐单位,状态\r\n").contains("\r\n130,试验者129,");
			assertThat(file.body().split("\r\n")).hasSize(131);
		}

		@Test
		void runs_no_formula() throws Exception {
			String[] lines = get("/announcements/notice-long.csv").body().split("\r\n");
			assertThat(List.of(lines).subList(1, 9)).extracting((line) -> line.split(",")[1])
				.containsExactly("'=1+1", "'+86", "'-2", "'@SUM(A1)", "'\t=2",
						"\"<script>alert('名')</script>\"\"><img src=x onerror=alert(1)>\"", "' =3", "'＝4");
		}

		@Test
		void names_nobody_who_is_no_longer_public() throws Exception {
			assertThat(get("/announcements/notice-long.csv").body()).contains("\r\n9,姓名不再公开,");
		}

	}

}
