package org.meritbook.query.transparency.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.meritbook.events.proof.file.ProofFile;
import org.meritbook.query.LogBook;
import org.meritbook.query.StoredBook;
import org.meritbook.query.transparency.witness.AddCheckpoint;
import org.meritbook.query.transparency.witness.OriginHash;

import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Paths, headers and types are those that c2sp.org/tlog-tiles and tlog-witness name.
 */
class LogOverHttpTest {

	private final LogBook log = new LogBook();

	private MockMvc http;

	@BeforeEach
	void a_log_is_served() {
		this.log.book().stored().witness(List.of(StoredBook.key(1).verifier()));
		this.log.grow(300).publish();
		Object[] resources = this.log.book()
			.node()
			.annotated(Controller.class)
			.stream()
			.filter((bean) -> bean.getClass().getSimpleName().endsWith("Resource"))
			.toArray();
		this.http = MockMvcBuilders.standaloneSetup(resources).build();
	}

	@AfterEach
	void close() {
		this.log.close();
	}

	@Test
	void full_tiles_may_be_kept_for_ever_and_others_not() throws Exception {
		MvcResult full = fetch("/log/tile/0/000");
		assertThat(full.getResponse().getContentType()).isEqualTo("application/octet-stream");
		assertThat(full.getResponse().getContentAsByteArray()).hasSize(8192);
		assertThat(full.getResponse().getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
		assertThat(fetch("/log/tile/0/001.p/44").getResponse().getHeader("Cache-Control"))
			.isEqualTo("max-age=60, public");
		assertThat(fetch("/log/tile/entries/001.p/44").getResponse().getStatus()).isEqualTo(200);
		MvcResult checkpoint = fetch("/log/checkpoint");
		assertThat(checkpoint.getResponse().getContentType()).isEqualTo("text/plain;charset=UTF-8");
		assertThat(checkpoint.getResponse().getHeader("Cache-Control")).isEqualTo("max-age=1, public");
		assertThat(checkpoint.getResponse().getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
	}

	@Test
	void what_is_not_there_is_said_not_to_be_there() throws Exception {
		for (String path : List.of("/log/tile/0/001", "/log/tile/5/000", "/log/none", "/log/tile/0/000.p/256",
				"/log/proof/300.tlog-proof", "/log/proof/1.tlog-proof?size=7", "/witness/00/checkpoint")) {
			assertThat(fetch(path).getResponse().getStatus()).as(path).isEqualTo(404);
		}
		assertThat(text(fetch("/log/proof/300.tlog-proof"))).startsWith("LOG_INDEX_OUTSIDE\n");
	}

	@Test
	void a_proof_is_a_file() throws Exception {
		MvcResult file = fetch("/log/proof/17.tlog-proof");
		assertThat(file.getResponse().getHeader("Content-Disposition")).contains("17.tlog-proof");
		assertThat(ProofFile.parse(file.getResponse().getContentAsByteArray()).inclusion().index()).isEqualTo(17);
	}

	@Test
	void the_witness_answers_in_its_types() throws Exception {
		byte[] request = new AddCheckpoint(0, List.of(), this.log.checkpoint()).bytes();
		MvcResult cosigned = send(request);
		assertThat(cosigned.getResponse().getStatus()).isEqualTo(200);
		assertThat(text(cosigned)).startsWith("— witness.example/w1 ").endsWith("\n");
		MvcResult again = send(request);
		assertThat(again.getResponse().getStatus()).isEqualTo(409);
		assertThat(again.getResponse().getContentType()).isEqualTo("text/x.tlog.size");
		assertThat(text(again)).isEqualTo("300\n");
		assertThat(send(new byte[200_000]).getResponse().getStatus()).isEqualTo(413);
		assertThat(text(fetch("/witness/" + OriginHash.of(StoredBook.ORIGIN) + "/checkpoint")))
			.startsWith(StoredBook.ORIGIN + "\n300\n")
			.contains("— witness.example/w1 ", "— " + StoredBook.ORIGIN + " ");
	}

	@Test
	void keys_and_policy_can_be_read() throws Exception {
		assertThat(text(fetch("/log/keys"))).startsWith(StoredBook.key(1).verifier().text() + " since ");
		assertThat(text(fetch("/log/policy"))).contains("quorum none\n");
	}

	private MvcResult fetch(String path) throws Exception {
		return this.http.perform(get(path)).andReturn();
	}

	private MvcResult send(byte[] body) throws Exception {
		return this.http.perform(post("/witness/add-checkpoint").content(body)).andReturn();
	}

	private static String text(MvcResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
