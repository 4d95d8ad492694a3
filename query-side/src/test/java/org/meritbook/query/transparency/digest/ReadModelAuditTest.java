package org.meritbook.query.transparency.digest;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meritbook.query.Book;
import org.meritbook.query.GeneratedBook;
import org.meritbook.query.projection.ReadModels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * An independent replay proves each read model, or names the row that is not what the
 * events make of it.
 */
class ReadModelAuditTest {

	private static final long SEED = 20260302;

	private final Book book = new Book();

	private ReadModelAudit audit;

	@BeforeEach
	void a_book_was_projected() {
		this.book.record(new GeneratedBook(this.book.vault(), SEED).events());
		this.book.node();
		this.book.settle();
		this.audit = this.book.node().bean(ReadModelAudit.class);
	}

	@AfterEach
	void close() {
		this.book.close();
	}

	@Test
	void proves_every_read_model_with_rows() {
		assertThat(this.audit.readModels()).containsExactly("announcement", "benefit", "catalogue", "certificate",
				"competition", "deadline", "designation", "honoursroll", "party", "payout", "recognition", "round",
				"timeline");
		for (String readModel : this.audit.readModels()) {
			AuditReport report = this.audit.audit(readModel);
			assertThat(report.proven()).as("%s: %s", readModel, report.divergences()).isTrue();
			assertThat(report.size()).isEqualTo(this.book.readModels().head().orElseThrow() + 1);
		}
		assertThat(this.book.jdbc()
			.sql("select count(*) from pg_namespace where nspname like 'meritbook_replay%'")
			.query(Long.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"honoursroll | update honoursroll_honor set title = concat(title, '假') where honor_id = (select min(honor_id) from honoursroll_honor) | CHANGED | title",
			"honoursroll | delete from honoursroll_honor where honor_id = (select min(honor_id) from honoursroll_honor) | MISSING |",
			"timeline | delete from timeline_entry where position = 40 | MISSING |",
			"timeline | update timeline_entry set details = '{}' where position = 40 | CHANGED | details",
			"catalogue | update catalogue_policy_version set policy_version = 9 where policy_version = 2 | FOREIGN |" })
	void names_the_row_that_was_forged(String readModel, String forgery, Divergence.Kind kind, String column) {
		String before = this.audit.audit(readModel).live();
		this.book.jdbc()
			.sql(forgery.replaceAll("(honoursroll|timeline|catalogue)_(honor|entry|policy_version)\\b",
					"meritbook_read.$1_$2"))
			.update();
		AuditReport report = this.audit.audit(readModel);
		assertThat(report.proven()).isFalse();
		assertThat(report.replayed()).isEqualTo(before).isNotEqualTo(report.live());
		assertThat(report.divergences()).anySatisfy((row) -> {
			assertThat(row.kind()).isEqualTo(kind);
			assertThat(row.key()).startsWith("{");
			assertThat(row.columns()).isEqualTo((column != null) ? List.of(column) : List.of());
		});
		this.book.node().bean(ReadModels.class).rebuild(readModel);
		this.book.settle();
		assertThat(this.audit.audit(readModel).proven()).isTrue();
	}

	@Test
	void keeps_the_digest_that_a_replay_finds_again() {
		ReadModelDigests digests = this.book.node().bean(ReadModelDigests.class);
		ReadModelDigest taken = digests.take("honoursroll");
		AuditReport report = this.audit.audit("honoursroll");
		assertThat(report.replayed()).isEqualTo(taken.digest());
		assertThat(report.size()).isEqualTo(taken.size());
		assertThat(digests.newest("honoursroll")).map(ReadModelDigest::digest).contains(taken.digest());
	}

	@Test
	void knows_no_other_read_model() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.audit.audit("erasure"));
	}

}
