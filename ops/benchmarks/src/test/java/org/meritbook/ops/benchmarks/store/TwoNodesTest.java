package org.meritbook.ops.benchmarks.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.meritbook.command.dispatch.Act;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.lookup.CitedClause;
import org.meritbook.command.organisation.RegisterOrganisation;
import org.meritbook.command.policy.AmendPolicy;
import org.meritbook.command.policy.IssuePolicy;
import org.meritbook.command.policy.RegisterPolicy;
import org.meritbook.command.policy.RepealPolicy;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.events.organisation.OrganisationRegistered;
import org.meritbook.events.type.DocumentNature;
import org.meritbook.events.type.Rank;
import org.meritbook.ops.benchmarks.measure.Bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two nodes that remember policies decide on one book as one node would.
 */
class TwoNodesTest {

	private static final String POLICY = "policy-two-nodes";

	private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

	@TempDir
	private Path folder;

	private int acts;

	@Test
	void an_act_cites_the_version_that_the_other_node_has_just_put_in_force() throws Exception {
		try (Bench bench = Bench.in(this.folder.resolve("run"))) {
			PGSimpleDataSource database = bench.emptyDatabase();
			try (OurStore first = OurStore.on(database);
					DecidingSide here = first.decidingSide(this.folder.resolve("keys"));
					OurStore second = OurStore.on(database);
					DecidingSide there = second.decidingSide(this.folder.resolve("keys"))) {
				record(here.desk(), new RegisterPolicy(POLICY, DocumentNature.NORMATIVE, "样例办法", "样府发〔2026〕2号",
						List.of("样例市人民政府"), Rank.PREFECTURE, "500000", DAY, null, DAY));
				assertRefused(here.desk(), "DRAFT_POLICY_AUTHORISES_NOTHING");
				record(there.desk(), new IssuePolicy(POLICY, "样府发〔2026〕2号", DAY, null, DAY));
				assertVersion(first, here.desk(), 1);
				record(there.desk(), new AmendPolicy(POLICY, "样府发〔2026〕3号", DAY, null, "样例修订", DAY));
				assertVersion(first, here.desk(), 2);
				record(there.desk(), new RepealPolicy(POLICY, "样府发〔2026〕4号", null, DAY));
				assertRefused(here.desk(), "POLICY_MUST_BE_IN_FORCE_ON_THE_DAY");
			}
		}
	}

	private void assertVersion(OurStore store, CommandDesk desk, int version) {
		record(desk, registration());
		OrganisationRegistered newest = (OrganisationRegistered) store.engine()
			.readEvents(null, "organisation.OrganisationRegistered")
			.reduce((earlier, later) -> later)
			.orElseThrow()
			.getPayload();
		assertThat(newest.basis().policyVersion()).isEqualTo(version);
	}

	private void assertRefused(CommandDesk desk, String code) {
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> record(desk, registration()))
			.satisfies((violated) -> assertThat(violated.refusal().code()).isEqualTo(code));
	}

	private RegisterOrganisation registration() {
		return new RegisterOrganisation("organisation-" + this.acts, "样例机械制造有限公司", null, "500000", Rank.ENTERPRISE,
				false, null, CitedClause.of(POLICY, "二(五)一是"), DAY);
	}

	private void record(CommandDesk desk, Object command) {
		this.acts++;
		desk.record(new Act(new UUID(0, this.acts).toString(), command.toString(), DecidingSide.CLERK), command);
	}

}
