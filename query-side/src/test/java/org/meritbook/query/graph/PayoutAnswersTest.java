package org.meritbook.query.graph;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.query.Book;
import org.meritbook.query.MoneyStory;
import org.meritbook.query.Signed;
import org.meritbook.query.Story;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is answered about money.
 */
class PayoutAnswersTest {

	private static final String FIRST = "grants.edges[0].node.";

	private final Book book = new Book();

	private final MoneyStory money = new MoneyStory(this.book.vault());

	@BeforeEach
	void tell() {
		given(Story.in(this.book).whole());
		given(MoneyStory.lines(10_000));
	}

	@AfterEach
	void close() {
		this.book.close();
	}

	private void given(List<? extends MeritbookEvent> events) {
		this.book.node();
		this.book.record(events);
		this.book.settle();
	}

	@Test
	void follows_a_grant_from_the_entitlement_to_what_still_has_to_come_back() {
		String person = honoredPerson();
		given(this.money.whole(person, ""));
		GraphQlTester.Response answer = Signed.inAs("AUDITOR", () -> ask(
				"""
						id status entitledFen paidFen recoveredFen claimOpenFen reservedFen inTransitFen ruleVersion ruleClause
						figureDocumentNo inputs { name value } scheme { name } basis { policy { documentNo } }
						steps { kind account budgetLine { name } } payments { paymentId status reason budgetLine { paidFen } }""",
				"filter: { status: CLAIMED }"));
		answer.path(FIRST + "id").entity(String.class).isEqualTo("grant-paid");
		answer.path(FIRST + "paidFen").entity(Long.class).isEqualTo(500L);
		answer.path(FIRST + "recoveredFen").entity(Long.class).isEqualTo(200L);
		answer.path(FIRST + "claimOpenFen").entity(Long.class).isEqualTo(300L);
		answer.path(FIRST + "reservedFen").entity(Long.class).isEqualTo(0L);
		answer.path(FIRST + "inTransitFen").entity(Long.class).isEqualTo(0L);
		answer.path(FIRST + "ruleVersion").entity(Integer.class).isEqualTo(2);
		answer.path(FIRST + "figureDocumentNo").entity(String.class).isEqualTo("示例财〔2026〕2号");
		answer.path(FIRST + "steps[*].kind")
			.entityList(String.class)
			.containsExactly("ENTITLED", "ASSESSED", "REVIEWED", "DISCLOSED", "APPROVED", "INSTRUCTED", "RETURNED",
					"PAYEE_CORRECTED", "INSTRUCTED", "SETTLED", "RECOVERY_CLAIMED", "RECOVERED");
		answer.path(FIRST + "payments[*].status").entityList(String.class).containsExactly("RETURNED", "SETTLED");
		answer.path(FIRST + "payments[0].budgetLine.paidFen").entity(Long.class).isEqualTo(300L);
		answer.path(FIRST + "inputs[0].value").entity(String.class).isEqualTo("5");
	}

	@Test
	void shows_the_public_what_was_disclosed_with_a_masked_name_and_nothing_that_was_stated() {
		String person = honoredPerson();
		given(this.money.whole(person, ""));
		given(List.of(this.money.entitled("grant-quiet", person, null, 5L)));
		GraphQlTester.Response answer = ask(
				"id name inputs { name } steps { account note } payments { reason } sourceKey", "");
		answer.path("grants.edges[*].node.id").entityList(String.class).containsExactly("grant-paid");
		answer.path(FIRST + "name").entity(String.class).satisfies((name) -> assertThat(name).matches(".\\*+"));
		answer.path(FIRST + "inputs").entityList(Object.class).hasSize(0);
		answer.path(FIRST + "steps[*].account")
			.entityList(Object.class)
			.satisfies((all) -> assertThat(all).containsOnlyNulls());
		answer.path(FIRST + "steps[*].note")
			.entityList(Object.class)
			.satisfies((all) -> assertThat(all).containsOnlyNulls());
		answer.path(FIRST + "payments[*].reason")
			.entityList(Object.class)
			.satisfies((all) -> assertThat(all).containsOnlyNulls());
		assertThat(count("subjectId: \"" + person + "\"")).isZero();
		assertThat(Signed.inAs("FINANCE_MAKER", () -> count("subjectId: \"" + person + "\""))).isEqualTo(3);
	}

	@Test
	void shows_the_name_where_an_honor_was_disclosed_with_it() {
		String person = honoredPerson();
		given(List.of(this.money.entitled("grant-1", person, "honor-1", 5L)));
		GraphQlTester.Response answer = ask("name honor { title }", "filter: { honorId: \"honor-1\" }");
		answer.path(FIRST + "name").entity(String.class).isEqualTo("虚构甲");
		answer.path(FIRST + "honor.title").entity(String.class).isEqualTo("示例工匠");
	}

	@Test
	void gives_back_what_a_claim_released() {
		String person = honoredPerson();
		given(List.of(this.money.entitled("grant-1", person, "honor-1", 400L)));
		given(MoneyStory.approved("grant-1", 400));
		assertThat(accounts()).containsExactly("-10000", "9600", "400");
		given(MoneyStory.claimed("grant-1", 0, 400));
		assertThat(accounts()).containsExactly("-10000", "10000", "0");
		ask("reservedFen claimOpenFen", "").path(FIRST + "reservedFen").entity(Long.class).isEqualTo(0L);
	}

	@Test
	void tells_budget_lines_with_balances_and_the_steps_of_money_from_above() {
		GraphQlTester.Response answer = execute(
				"""
						{ budgetLines(fiscalYear: 2026, regionCode: "511700", first: 1) { pageInfo { hasNextPage } edges { node {
							id name fundingRoute owner { name } availableFen accounts { account amountFen } } } } }""");
		answer.path("budgetLines.edges[0].node.id").entity(String.class).isEqualTo("fund-upper");
		answer.path("budgetLines.edges[0].node.owner.name").entity(String.class).isEqualTo("示例市人社局");
		answer.path("budgetLines.edges[0].node.availableFen").entity(Long.class).isEqualTo(700L);
		answer.path("budgetLines.edges[0].node.accounts[*].amountFen")
			.entityList(Integer.class)
			.containsExactly(700, 100, 100, -900);
		answer.path("budgetLines.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
		execute("{ budgetLines(fiscalYear: 2025) { edges { node { id } } } }").path("budgetLines.edges")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void opens_the_file_for_the_bank_to_the_payer_alone_and_keeps_cells_apart() {
		String person = honoredPerson();
		given(List.of(this.money.entitled("grant-1", person, "honor-1", 12_345L)));
		given(MoneyStory.approved("grant-1", 12_345));
		given(MoneyStory.instructed("grant-1", "batch-1", "payment-1", 12_345));
		String question = """
				{ node(id: "batch-1") { ... on PaymentBatch { file open totalFen rows { line }
					payments { paymentId grant { id } } budgetLine { name } } } }""";
		Signed.inAs("FINANCE_PAYER", () -> execute(question))
			.path("node.file")
			.entity(String.class)
			.isEqualTo("支付序号,金额,户名,账号,开户行\npayment-1,123.45,虚构甲,6200-=1,\"示例,银行\"\n");
		for (String role : List.of("AUDITOR", "FINANCE_MAKER", "FINANCE_CHECKER", "ADMINISTRATOR", "CLERK")) {
			Signed.inAs(role, () -> execute(question)).path("node.file").valueIsNull();
		}
	}

	@Test
	void keeps_the_rows_of_return_files_for_staff() {
		String person = honoredPerson();
		given(this.money.whole(person, ""));
		String question = "{ node(id: \"batch-a\") { ... on PaymentBatch { answered open rows { line outcome reason } } } }";
		execute(question).path("node.rows").entityList(Object.class).hasSize(0);
		Signed.inAs("FINANCE_MAKER", () -> execute(question))
			.path("node.rows[*].outcome")
			.entityList(String.class)
			.containsExactly("RETURNED", "UNREADABLE");
	}

	private String honoredPerson() {
		return this.book.jdbc()
			.sql("select subject_id from meritbook_read.honoursroll_honor where honor_id = 'honor-1'")
			.query(String.class)
			.single();
	}

	private List<String> accounts() {
		return execute("{ node(id: \"fund-sample\") { ... on BudgetLine { accounts { amountFen } } } }")
			.path("node.accounts[*].amountFen")
			.entityList(String.class)
			.get();
	}

	private int count(String filter) {
		return ask("", "filter: { " + filter + " }").path("grants.edges").entityList(Object.class).get().size();
	}

	private GraphQlTester.Response ask(String fields, String arguments) {
		String of = arguments.isEmpty() ? "" : "(" + arguments + ")";
		return execute("{ grants" + of + " { edges { node { id " + fields + " } } } }");
	}

	private GraphQlTester.Response execute(String document) {
		return this.book.node().graphQl().document(document).execute();
	}

}
