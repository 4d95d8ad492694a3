package org.meritbook.ops.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.meritbook.command.dispatch.Act;
import org.meritbook.command.rule.RecordIdIsTaken;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.command.scheme.DefineScheme;
import org.meritbook.command.scheme.ReviseScheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Loading, and loading again.
 */
class DataSetLoaderTest {

	private final BookInMemory book = new BookInMemory();

	private final DataSet dataSet = DataSet.bundled();

	private LoadReport load(DataSet loaded) {
		return new DataSetLoader(this.book).load(loaded, this.book.newestPosition());
	}

	@Nested
	class Loading {

		@Test
		void records_every_entry_in_an_empty_book() {
			LoadReport report = load(DataSetLoaderTest.this.dataSet);
			int entries = DataSetLoaderTest.this.dataSet.entries().size();
			assertThat(report.recorded()).isEqualTo(entries).isGreaterThan(262);
			assertThat(report.alreadyThere()).isZero();
			assertThat(report.kinds()).extracting(LoadReport.Line::kind).containsExactly(EntryKind.values());
			assertThat(DataSetLoaderTest.this.book.commands()).hasSize(entries);
		}

		@Test
		void acts_as_the_account_dataset_and_says_in_the_input_what_it_sends() {
			load(DataSetLoaderTest.this.dataSet);
			assertThat(DataSetLoaderTest.this.book.acts()).allSatisfy((act) -> {
				assertThat(act.actor()).isEqualTo(DataSetLoader.ACTOR);
				assertThat(act.input()).startsWith("{\"").endsWith("}");
			}).extracting(Act::commandId).doesNotHaveDuplicates();
			assertThat(DataSetLoaderTest.this.book.acts().getFirst().input())
				.isEqualTo("{\"documentDate\":\"2020-05-28\",\"documentNo\":\"主席令第四十五号\",\"issuers\":[\"全国人民代表大会\"],"
						+ "\"nature\":\"LAW\",\"note\":\"本书只登记默认规则引用的条款。\",\"on\":\"2020-05-28\","
						+ "\"policyId\":\"policy-civil-code\",\"rank\":\"NATION\",\"regionCode\":\"000000\","
						+ "\"title\":\"中华人民共和国民法典\"}");
		}

		@Test
		void keeps_its_command_ids_from_one_version_of_the_project_to_the_next() {
			load(DataSetLoaderTest.this.dataSet);
			assertThat(DataSetLoaderTest.this.book.acts().getFirst().commandId())
				.isEqualTo("6d3d545e-6045-369d-9844-ec2a2ab0a098");
		}

		@Test
		void stops_at_the_first_refusal_and_says_which_entry_and_why() {
			Desk refusing = (act, command) -> {
				throw new RuleViolated(new RecordIdIsTaken("organisation-x"));
			};
			assertThatExceptionOfType(EntryRefused.class)
				.isThrownBy(() -> new DataSetLoader(refusing).load(DataSetLoaderTest.this.dataSet, -1))
				.withMessageContaining("policy policy-civil-code")
				.withMessageContaining("RECORD_ID_IS_TAKEN");
		}

	}

	@Nested
	class LoadingAgain {

		@Test
		void records_nothing() {
			load(DataSetLoaderTest.this.dataSet);
			long before = DataSetLoaderTest.this.book.newestPosition();
			LoadReport again = load(DataSet.bundled());
			assertThat(again.recorded()).isZero();
			assertThat(again.alreadyThere()).isEqualTo(DataSetLoaderTest.this.dataSet.entries().size());
			assertThat(DataSetLoaderTest.this.book.newestPosition()).isEqualTo(before);
		}

		@Test
		void goes_on_where_an_interrupted_load_stopped() {
			BookInMemory target = DataSetLoaderTest.this.book;
			Desk failing = (act, command) -> {
				if (target.newestPosition() >= 99) {
					throw new IllegalStateException("power cut");
				}
				return target.record(act, command);
			};
			assertThatExceptionOfType(IllegalStateException.class)
				.isThrownBy(() -> new DataSetLoader(failing).load(DataSetLoaderTest.this.dataSet, -1));
			LoadReport report = load(DataSetLoaderTest.this.dataSet);
			assertThat(report.alreadyThere()).isEqualTo(100);
			assertThat(target.commands()).hasSize(DataSetLoaderTest.this.dataSet.entries().size());
		}

		@Test
		void revises_a_scheme_that_was_edited_once() {
			load(DataSetLoaderTest.this.dataSet);
			DataSet edited = withScheme((scheme) -> edited(scheme, 12, null));
			LoadReport report = load(edited);
			assertThat(report.recorded()).isOne();
			assertThat(DataSetLoaderTest.this.book.commands().getLast()).isInstanceOfSatisfying(ReviseScheme.class,
					(revision) -> {
						assertThat(revision.schemeId()).isEqualTo("scheme-A000-05");
						assertThat(revision.terms().maxPerRound()).isEqualTo(12);
						assertThat(revision.reason()).isNotBlank();
					});
			assertThat(load(edited).recorded()).isZero();
		}

		@Test
		void goes_back_to_earlier_terms_with_a_new_edition() {
			load(DataSetLoaderTest.this.dataSet);
			load(withScheme((scheme) -> edited(scheme, 12, null)));
			assertThat(load(DataSetLoaderTest.this.dataSet).recorded()).isZero();
			DataSet back = withScheme((scheme) -> edited(scheme, 10, 2));
			assertThat(load(back).recorded()).isOne();
			assertThat(DataSetLoaderTest.this.book.commands().getLast()).isInstanceOfSatisfying(ReviseScheme.class,
					(revision) -> assertThat(revision.terms().maxPerRound()).isEqualTo(10));
			assertThat(load(back).recorded()).isZero();
		}

		@Test
		void refuses_an_edited_clause_with_what_to_do() {
			load(DataSetLoaderTest.this.dataSet);
			DataSet edited = withClauses((clause) -> clause.clauseId().equals("A000-05") ? renamed(clause) : clause);
			assertThatExceptionOfType(EntryRefused.class).isThrownBy(() -> load(edited))
				.withMessageContaining("clause A000-05 is in the book with other content")
				.withMessageContaining("record the change as an act of its own");
		}

		@Test
		void adds_a_new_entry_to_a_book_that_has_the_others() {
			DataSet whole = DataSetLoaderTest.this.dataSet;
			List<DocumentEntry> documents = new ArrayList<>(whole.documents());
			DocumentEntry last = documents.removeLast();
			documents.add(new DocumentEntry(last.policy(), last.clauses(),
					last.schemes().subList(0, last.schemes().size() - 1)));
			load(new DataSet(whole.organisations(), documents));
			assertThat(load(whole).recorded()).isOne();
			assertThat(DataSetLoaderTest.this.book.commands().getLast()).isInstanceOf(DefineScheme.class);
		}

	}

	private DataSet withScheme(UnaryOperator<SchemeEntry> change) {
		return withDocuments((document) -> new DocumentEntry(document.policy(), document.clauses(),
				document.schemes()
					.stream()
					.map((scheme) -> scheme.schemeId().equals("scheme-A000-05") ? change.apply(scheme) : scheme)
					.toList()));
	}

	private DataSet withClauses(UnaryOperator<ClauseEntry> change) {
		return withDocuments((document) -> new DocumentEntry(document.policy(),
				document.clauses().stream().map(change).toList(), document.schemes()));
	}

	private DataSet withDocuments(UnaryOperator<DocumentEntry> change) {
		return new DataSet(this.dataSet.organisations(), this.dataSet.documents().stream().map(change).toList());
	}

	private static SchemeEntry edited(SchemeEntry scheme, int maxPerRound, @Nullable Integer edition) {
		TermsEntry old = scheme.terms();
		return new SchemeEntry(scheme.schemeId(), scheme.rows(), scheme.clause(), edition, scheme.on(), scheme.reason(),
				new TermsEntry(old.name(), old.route(), old.kind(), old.actType(), old.rank(), old.localLevel(),
						old.regionCode(), old.leadUnits(), old.issuerIds(), old.honorees(), old.cycleYears(),
						maxPerRound, old.facts(), old.eligibility(), old.amounts(), old.fundingRoute(),
						old.disclosure(), old.certificatePrefix(), old.approvalBasis()),
				scheme.payments());
	}

	private static ClauseEntry renamed(ClauseEntry clause) {
		return new ClauseEntry(clause.clauseId(), clause.clause(), clause.tier(), clause.kind(), "新名称",
				clause.localLevel(), clause.ranks(), clause.regionCodes(), clause.leadUnits(), clause.figures(),
				clause.funding(), clause.measure(), clause.note());
	}

}
