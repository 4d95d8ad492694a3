package org.meritbook.query.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritbook.query.page.SampleSite.get;

/** The honours roll and its records. */
class HonourPagesTest {

	@Test
	void keeps_a_revoked_honor_on_the_roll_with_decision_and_reason() throws Exception {
		assertThat(get("/honours").body()).contains("王模拟", "已撤销", "达人社发〔2026〕9号", "弄虚作假骗取");
	}

	@Test
	void shows_the_basis_of_every_step() throws Exception {
		String page = get("/honours/honor-revoked").body();
		assertThat(page.split("class=\"timeline\"")[1].split("《关于加强技能人才队伍建设的实施意见》")).hasSize(4);
		assertThat(page).contains("记入时间 2026年3月2日 10:30（北京时间），位置 6,010");
	}

	@Test
	void finds_by_name_region_year_and_status() throws Exception {
		String query = "/honours?name=%E7%8E%8B&region=%E8%BE%BE%E5%B7%9E&year=2024&status=REVOKED&schemeId=scheme-craftsman";
		assertThat(get(query).body()).contains("共 1 项", "王模拟", "value=\"2024\"").doesNotContain("李示范");
	}

	@Test
	void pages_through_a_search_and_keeps_it() throws Exception {
		String first = get("/honours?status=VALID").body();
		assertThat(first).contains("共 23 项", "href=\"/honours?status=VALID&amp;after=19\"");
		assertThat(get("/honours?status=VALID&after=19").body()).contains("共 23 项", "href=\"/honours?status=VALID\"");
	}

	@Test
	void asks_which_region_is_meant_before_it_searches() throws Exception {
		assertThat(get("/honours?region=%E9%BC%93%E6%A5%BC%E5%8C%BA").body())
			.contains("江苏省南京市鼓楼区", "福建省福州市鼓楼区", "href=\"/honours?region=320106\"")
			.doesNotContain("共 25 项");
	}

	@Test
	void says_that_a_region_is_unknown() throws Exception {
		assertThat(get("/honours?region=Atlantis").body()).contains("没有找到名为“Atlantis”的地区").doesNotContain("共 25 项");
	}

	@Test
	void says_what_to_do_when_nothing_was_found() throws Exception {
		assertThat(get("/honours?name=nobody").body()).contains("共 0 项", "不在名录里，只说明本账没有记录");
	}

	@Test
	void names_nobody_who_is_no_longer_public() throws Exception {
		assertThat(get("/honours/honor-withheld").body()).contains("姓名不再公开");
	}

}
