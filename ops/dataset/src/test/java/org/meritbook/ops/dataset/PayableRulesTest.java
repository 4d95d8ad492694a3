package org.meritbook.ops.dataset;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.meritbook.command.expression.Expressions;
import org.meritbook.command.grant.ApplyForGrant;
import org.meritbook.command.grant.Entitlement;
import org.meritbook.command.grant.Reckoner;
import org.meritbook.command.lookup.Payable;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.command.scheme.DefinePaymentRule;
import org.meritbook.command.scheme.DefineScheme;
import org.meritbook.events.scheme.FigureRegistered;
import org.meritbook.events.type.AmountRule;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.events.type.Reckoning;
import org.meritbook.events.type.SourceKind;
import org.meritbook.events.type.Subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Every payable rule M1 to M20 of the documents, reckoned from the data set alone: the
 * sums stand in the table and in the data, none in code.
 */
class PayableRulesTest {

	private static final LocalDate DAY = LocalDate.of(2023, 12, 1);

	private static final Basis BASIS = Basis.of("policy-sample", 1, "样例");

	private final DataSet dataSet = DataSet.bundled();

	private final Map<String, DefineScheme> schemes = this.dataSet.entries(EntryKind.SCHEME)
		.map(Entry::command)
		.map(DefineScheme.class::cast)
		.collect(Collectors.toMap(DefineScheme::schemeId, (scheme) -> scheme));

	private final List<DefinePaymentRule> rules = this.dataSet.entries(EntryKind.PAYMENT_RULE)
		.map(Entry::command)
		.map(DefinePaymentRule.class::cast)
		.toList();

	private final Reckoner reckoner = new Reckoner(new Expressions());

	@TestFactory
	Stream<DynamicTest> gives_the_sum_of_the_table() {
		return CsvFile.read("payable-rules.csv")
			.stream()
			.map((line) -> DynamicTest.dynamicTest(String.join(" ", line.getFields()), () -> asExpected(line)));
	}

	@Test
	void the_table_names_every_payment_rule_of_the_data_set_and_each_of_the_twenty() {
		Set<String> told = CsvFile.read("payable-rules.csv")
			.stream()
			.map((line) -> line.getField("scheme") + "/" + line.getField("rule"))
			.collect(Collectors.toSet());
		assertThat(told).containsExactlyInAnyOrderElementsOf(
				this.rules.stream().map((rule) -> rule.schemeId() + "/" + rule.rule().ruleId()).toList());
		Set<String> numbers = this.rules.stream()
			.map((rule) -> rule.rule().ruleId().replaceFirst("-.*", ""))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(numbers).hasSize(20).allMatch((number) -> number.matches("M([1-9]|1[0-9]|20)"));
	}

	@Test
	void every_amount_of_every_scheme_has_a_payment_rule() {
		List<String> amounts = this.schemes.values()
			.stream()
			.flatMap((scheme) -> scheme.terms()
				.amounts()
				.stream()
				.map((amount) -> scheme.schemeId() + "/" + amount.ruleId()))
			.toList();
		assertThat(this.rules.stream().map((rule) -> rule.schemeId() + "/" + rule.rule().ruleId()))
			.containsExactlyInAnyOrderElementsOf(amounts);
	}

	@Test
	void what_the_treasury_never_pays_says_so_in_its_route() {
		assertThat(route("M18")).containsOnly(FundingRoute.ENTERPRISE);
		assertThat(route("M19")).containsOnly(FundingRoute.TAX_OFFSET);
		assertThat(route("M5")).containsOnly(FundingRoute.UPPER_LEVEL_APPLICATION);
	}

	@Test
	void money_that_hangs_on_an_honor_or_a_document_names_what_it_hangs_on() {
		assertThat(source("M1")).containsOnly(SourceKind.HONOR);
		assertThat(source("M4")).containsOnly(SourceKind.HONOR);
		assertThat(source("M12")).containsOnly(SourceKind.DOCUMENT);
		assertThat(this.rules).filteredOn((rule) -> rule.rule().ruleId().equals("M1"))
			.allMatch((rule) -> rule.rule().source().certificateNeeded());
	}

	private Stream<FundingRoute> route(String number) {
		return this.rules.stream()
			.filter((rule) -> rule.rule().ruleId().equals(number))
			.map((rule) -> Objects.requireNonNull(this.schemes.get(rule.schemeId())))
			.map((scheme) -> scheme.terms().fundingRoute());
	}

	private Stream<SourceKind> source(String number) {
		return this.rules.stream()
			.filter((rule) -> rule.rule().ruleId().equals(number))
			.map((rule) -> rule.rule().source().kind());
	}

	private void asExpected(NamedCsvRecord line) {
		String refusal = line.getField("refusal");
		if (!refusal.isEmpty()) {
			RuleViolated violated = catchThrowableOfType(RuleViolated.class, () -> reckon(line));
			assertThat(violated.refusal().code()).isEqualTo(refusal);
			return;
		}
		Reckoning reckoning = reckon(line);
		assertThat(reckoning.amountFen()).isEqualTo(number(line, "expectedFen"));
		assertThat(reckoning.prepaymentFen()).isEqualTo(number(line, "expectedAheadFen"));
		assertThat(reckoning.clause()).isNotBlank();
		assertThat(reckoning.figureDocumentNo() != null).isEqualTo(number(line, "figureFen") != null);
	}

	private Reckoning reckon(NamedCsvRecord line) {
		Payable payable = payable(line);
		ApplyForGrant command = new ApplyForGrant("grant-1", payable.schemeId(), payable.rule().ruleId(),
				Subject.person("person-1"), List.of(), null, null, null, null, null, parts(line, "months"),
				parts(line, "facts").stream().map(PayableRulesTest::fact).toList(), number(line, "requestedFen"), null,
				DAY);
		return Entitlement.of(command, payable, this.reckoner, BASIS, new NoVault()).event().reckoning();
	}

	private Payable payable(NamedCsvRecord line) {
		DefineScheme scheme = Objects.requireNonNull(this.schemes.get(line.getField("scheme")), "scheme");
		DefinePaymentRule rule = this.rules.stream()
			.filter((one) -> one.schemeId().equals(scheme.schemeId()))
			.filter((one) -> one.rule().ruleId().equals(line.getField("rule")))
			.findFirst()
			.orElseThrow();
		AmountRule stated = scheme.terms()
			.amounts()
			.stream()
			.filter((amount) -> amount.ruleId().equals(rule.rule().ruleId()))
			.findFirst()
			.orElseThrow();
		Long figure = number(line, "figureFen");
		return new Payable(scheme.schemeId(), 1, scheme.terms(), BASIS, stated, rule.rule(), 1, (figure != null)
				? new FigureRegistered(scheme.schemeId(), stated.ruleId(), figure, figure, "样财〔2023〕1号", BASIS, DAY)
				: null);
	}

	private static Fact fact(String text) {
		String[] parts = text.split("=", 2);
		return new Fact(parts[0], parts[1], null);
	}

	private static List<String> parts(NamedCsvRecord line, String field) {
		String text = line.getField(field);
		return text.isEmpty() ? List.of() : Arrays.asList(text.split(";"));
	}

	private static @Nullable Long number(NamedCsvRecord line, String field) {
		String text = line.getField(field);
		return text.isEmpty() ? null : Long.valueOf(text);
	}

}
