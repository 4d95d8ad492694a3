package org.meritbook.ops.dataset;

import org.meritbook.command.scheme.DefinePaymentRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.meritbook.command.dispatch.Act;
import org.meritbook.command.dispatch.Receipt;
import org.meritbook.command.organisation.RegisterOrganisation;
import org.meritbook.command.policy.IssuePolicy;
import org.meritbook.command.policy.RegisterClause;
import org.meritbook.command.policy.RegisterPolicy;
import org.meritbook.command.rule.CommandIdMeansOneInput;
import org.meritbook.command.rule.RecordIdIsTaken;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.command.rule.Refusal;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.command.scheme.DefineScheme;
import org.meritbook.command.scheme.ReviseScheme;
import org.meritbook.command.target.ReportStatistic;
import org.meritbook.command.target.SetTarget;

/**
 * A desk with a book behind it that behaves as the real one towards a loader: the same
 * act again is the first receipt, a taken id is refused, and what an act rests on must be
 * there.
 */
final class BookInMemory implements Desk {

	private final Map<String, Recorded> byCommandId = new HashMap<>();

	private final Set<String> ids = new HashSet<>();

	private final List<Object> commands = new ArrayList<>();

	private final List<Act> acts = new ArrayList<>();

	@Override
	public Receipt record(Act act, Object command) {
		Recorded earlier = this.byCommandId.get(act.commandId());
		if (earlier != null) {
			if (!earlier.input().equals(act.input())) {
				throw new RuleViolated(new CommandIdMeansOneInput(act.commandId()));
			}
			return earlier.receipt();
		}
		String recordId = decide(command);
		Receipt receipt = new Receipt(recordId, this.commands.size());
		this.commands.add(command);
		this.acts.add(act);
		this.byCommandId.put(act.commandId(), new Recorded(act.input(), receipt));
		return receipt;
	}

	/** Position of its newest event, -1 where there is none. */
	long newestPosition() {
		return this.commands.size() - 1L;
	}

	List<Object> commands() {
		return List.copyOf(this.commands);
	}

	List<Act> acts() {
		return List.copyOf(this.acts);
	}

	private String decide(Object command) {
		return switch (command) {
			case RegisterPolicy policy -> take(policy.policyId());
			case IssuePolicy policy -> {
				mustExist(policy.policyId());
				takeInside(policy.policyId(), "issue", "POLICY_IS_ISSUED_ONCE");
				yield policy.policyId();
			}
			case RegisterClause clause -> {
				mustExist(clause.policyId());
				takeInside(clause.policyId(), clause.clauseId(), "CLAUSE_IS_REGISTERED_ONCE");
				yield clause.policyId();
			}
			case RegisterOrganisation organisation -> {
				mustExist(organisation.basis().policyId() + "/issue");
				if (organisation.superiorId() != null) {
					mustExist(organisation.superiorId());
				}
				yield take(organisation.organisationId());
			}
			case DefineScheme scheme -> {
				mustExist(scheme.basis().policyId());
				scheme.terms().issuerIds().forEach(this::mustExist);
				yield take(scheme.schemeId());
			}
			case ReviseScheme scheme -> {
				mustExist(scheme.schemeId());
				yield scheme.schemeId();
			}
			case DefinePaymentRule rule -> {
				mustExist(rule.schemeId());
				yield rule.schemeId();
			}
			case SetTarget target -> {
				mustExist(target.basis().policyId());
				yield take(target.targetId());
			}
			case ReportStatistic statistic -> {
				mustExist(statistic.basis().policyId());
				yield take(statistic.statisticId());
			}
			default -> throw new IllegalArgumentException("not an act of the data set: " + command);
		};
	}

	private String take(String id) {
		if (!this.ids.add(id)) {
			throw new RuleViolated(new RecordIdIsTaken(id));
		}
		return id;
	}

	private void takeInside(String record, String part, String code) {
		if (!this.ids.add(record + "/" + part)) {
			throw new RuleViolated(new Refusal(code, "", "", "已登记。", part + " is registered already.", "", ""));
		}
	}

	private void mustExist(String id) {
		if (!this.ids.contains(id)) {
			throw new RuleViolated(new RecordMustExist("", id, false));
		}
	}

	private record Recorded(String input, Receipt receipt) {
	}

}
