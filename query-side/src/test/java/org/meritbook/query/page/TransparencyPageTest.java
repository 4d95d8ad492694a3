package org.meritbook.query.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritbook.query.page.SampleSite.get;

/**
 * The page on which anyone learns how to check the book.
 */
class TransparencyPageTest {

	@Test
	void shows_the_log_its_keys_its_witnesses_and_what_contradicts_it() throws Exception {
		assertThat(get("/transparency").body()).contains("log.example/sample+00000000+AAAA", "12,345",
				"CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=", "yongchuan.example/witness", "已满足", "分裂视图",
				"href=\"/log/contradictions/1\"", "目前没有签发新的检查点");
		assertThat(get("/transparency?lang=en").body()).contains("Transparency log", "Split view",
				"No new checkpoint is signed at present");
	}

	@Test
	void is_one_step_from_every_page() throws Exception {
		assertThat(get("/honours").body()).contains("href=\"/transparency\"");
	}

	@Test
	void tells_of_an_honor_that_no_checkpoint_announces_yet() throws Exception {
		assertThat(get("/honours/honor-valid").body()).contains("暂不视为公布");
	}

}
