package org.meritbook.command.equivalence;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.meritbook.command.Deciding;
import org.meritbook.command.GivenRecords;
import org.meritbook.events.equivalence.EquivalenceTableRevised;
import org.meritbook.events.equivalence.EquivalenceTableSet;
import org.meritbook.events.type.EquivalenceRow;
import org.meritbook.events.type.RecognitionEffect;
import org.meritbook.events.type.SkillLevel;

import static org.meritbook.command.Refusals.refusal;

class EquivalenceTableTest {

	private static final String ID = "table-sample";

	private static final LocalDate SET = LocalDate.of(2024, 1, 8);

	private static final EquivalenceRow ROW = row("高级工", RecognitionEffect.TREATMENT_ONLY);

	private final FixtureConfiguration<EquivalenceTable> table = Deciding.about(EquivalenceTable.class);

	@Test
	void is_entered_with_its_document_and_revised_as_a_version() {
		this.table.givenNoPriorActivity().when(entry(ROW)).expectEvents(entered());
		this.table.given(entered())
			.when(new ReviseEquivalenceTable(ID, "样表〔2025〕1号", List.of(ROW), SET.plusYears(1), "调整", SET.plusDays(1)))
			.expectEvents(new EquivalenceTableRevised(ID, 2, "样表〔2025〕1号", List.of(ROW), SET.plusYears(1), "调整",
					GivenRecords.BASIS, SET.plusDays(1)));
	}

	/** Invariant I33. */
	@ParameterizedTest
	@EnumSource(value = RecognitionEffect.class, mode = EnumSource.Mode.EXCLUDE, names = "TREATMENT_ONLY")
	void refuses_a_line_that_gives_more_than_treatment(RecognitionEffect effect) {
		refusesNew(entry(row("高级工", effect)), "EQUIVALENCE_GRANTS_TREATMENT_ONLY", "rows");
	}

	@Test
	void refuses_a_table_without_lines_or_with_one_twice() {
		refusesNew(entry(), "A_QUALIFICATION_STANDS_ONCE_IN_A_TABLE", "rows");
		refusesNew(entry(ROW, ROW), "A_QUALIFICATION_STANDS_ONCE_IN_A_TABLE", "rows");
	}

	@Test
	void refuses_a_revision_dated_before_the_entry() {
		this.table.given(entered())
			.when(new ReviseEquivalenceTable(ID, "样表〔2025〕1号", List.of(ROW), SET, "调整", SET.minusDays(1)))
			.expectException(refusal("ACT_COMES_AFTER_THE_RECORD_BEGAN", "on"));
	}

	private void refusesNew(Object command, String code, String field) {
		this.table.givenNoPriorActivity().when(command).expectNoEvents().expectException(refusal(code, field));
	}

	private static SetEquivalenceTable entry(EquivalenceRow... rows) {
		return new SetEquivalenceTable(ID, "scheme-equivalence", "样例比照表", "样表〔2024〕1号", List.of(rows), SET, SET);
	}

	private static EquivalenceTableSet entered() {
		return new EquivalenceTableSet(ID, 1, "scheme-equivalence", "样例比照表", "样表〔2024〕1号", List.of(ROW), SET,
				GivenRecords.BASIS, SET);
	}

	private static EquivalenceRow row(String qualification, RecognitionEffect effect) {
		return new EquivalenceRow(qualification, SkillLevel.SENIOR, "享受样例待遇", effect, null);
	}

}
