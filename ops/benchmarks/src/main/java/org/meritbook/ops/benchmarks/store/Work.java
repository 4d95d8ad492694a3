package org.meritbook.ops.benchmarks.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicIntegerArray;

import org.meritbook.command.dispatch.Act;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.lookup.CitedClause;
import org.meritbook.command.organisation.RegisterOrganisation;
import org.meritbook.command.organisation.RenameOrganisation;
import org.meritbook.command.policy.IssuePolicy;
import org.meritbook.command.policy.RegisterPolicy;
import org.meritbook.events.type.DocumentNature;
import org.meritbook.events.type.Rank;

/**
 * What the clients of a book do: one registers an organisation, then renames one that it
 * registered a while ago, and so on. Each act cites a clause whose force is looked up.
 */
final class Work {

	private static final int MOST_CLIENTS = 1_024;

	/** So many registrations lie between that of an organisation and its renaming. */
	private static final int A_WHILE = 50;

	private static final String POLICY = "policy-benchmark";

	private static final CitedClause CLAUSE = CitedClause.of(POLICY, "二(五)一是");

	private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

	private static final long SETUP = -1;

	private final AtomicIntegerArray done = new AtomicIntegerArray(MOST_CLIENTS);

	private final CommandDesk desk;

	/** Registers and issues the policy that all acts rest on. */
	Work(CommandDesk desk) {
		this.desk = desk;
		record(SETUP, 0, new RegisterPolicy(POLICY, DocumentNature.NORMATIVE, "样例市荣誉奖励办法", "样府发〔2026〕1号",
				List.of("样例市人民政府"), Rank.PREFECTURE, "500000", DAY, null, DAY));
		record(SETUP, 1, new IssuePolicy(POLICY, "样府发〔2026〕1号", DAY, null, DAY));
	}

	/** The client's next act. */
	void next(int client) {
		int number = this.done.getAndIncrement(client);
		int organisation = number / 2;
		if (number % 2 == 0) {
			record(client, number, new RegisterOrganisation(id(client, organisation), "样例机械制造有限公司", null, "500000",
					Rank.ENTERPRISE, false, null, CLAUSE, DAY));
		}
		else {
			record(client, number, new RenameOrganisation(id(client, Math.max(0, organisation - A_WHILE)),
					"样例智能装备有限公司" + number, "改制更名", CLAUSE, DAY));
		}
	}

	private void record(long client, int number, Object command) {
		this.desk.record(new Act(new UUID(client, number).toString(), command.toString(), DecidingSide.CLERK), command);
	}

	private static String id(int client, int organisation) {
		return "organisation-" + new UUID(client, organisation);
	}

}
