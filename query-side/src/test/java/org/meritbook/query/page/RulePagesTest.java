package org.meritbook.query.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritbook.query.page.SampleSite.get;

/** Schemes, documents and targets. */
class RulePagesTest {

	@Test
	void shows_amounts_in_yuan_and_says_where_there_is_none() throws Exception {
		assertThat(get("/schemes").body()).contains("文件未载明数额", "100,000.00 元", "1,000.00—6,000.00 元",
				"不超过 400,000.01 元");
		assertThat(get("/schemes/scheme-craftsman").body()).contains("登记数额和文号之前，不得支付");
	}

	@Test
	void shows_conditions_with_their_clause() throws Exception {
		assertThat(get("/schemes/scheme-elite").body()).contains("在达州工作满3年（以基准日计）", "二(一)一是", "每批至多 10 个名额", "每 2 年一次");
	}

	@Test
	void marks_a_draft_as_no_basis_for_anything() throws Exception {
		assertThat(get("/policies/policy-draft").body()).contains("草案", "无文号", "不能作为授予或支付的依据");
	}

	@Test
	void keeps_the_comparators_of_targets() throws Exception {
		assertThat(get("/targets").body()).contains("不少于 300 名", "不少于 1/3", "力争30%左右", "1 个至 2 个", "全部",
				"超过 200,000 人次");
	}

}
