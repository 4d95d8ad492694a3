package org.meritbook.query.graph;

import java.util.Collection;
import java.util.function.Function;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import org.jspecify.annotations.Nullable;

import org.meritbook.query.payout.BudgetLine;
import org.meritbook.query.payout.Grant;
import org.meritbook.query.payout.GrantStep;
import org.meritbook.query.payout.Grants;
import org.meritbook.query.honoursroll.Honor;
import org.meritbook.query.honoursroll.HonoursRoll;
import org.meritbook.query.party.Parties;
import org.meritbook.query.party.Party;
import org.meritbook.query.payout.Payment;
import org.meritbook.query.payout.PaymentBatch;
import org.meritbook.query.payout.Payments;
import org.meritbook.events.type.SubjectKind;

/**
 * From grants and payments to what they rest on: honor, budget line, and the name of who
 * is paid, as it may be shown.
 */
@Controller
final class PayoutEdges {

	private final Parties parties;

	private final HonoursRoll honors;

	private final Grants grants;

	private final Payments payments;

	private final Following following;

	PayoutEdges(Parties parties, HonoursRoll honors, Grants grants, Payments payments, Following following) {
		this.parties = parties;
		this.honors = honors;
		this.grants = grants;
		this.payments = payments;
		this.following = following;
	}

	@BatchMapping(typeName = "Grant", field = "name")
	Map<Grant, String> nameOfPaid(Set<Grant> grants) {
		Map<Party, String> names = this.parties.names(grants.stream().map(PayoutEdges::party).toList());
		Map<Grant, String> shown = new HashMap<>();
		for (Grant grant : grants) {
			String name = names.get(party(grant));
			if (name != null) {
				boolean full = grant.named() || grant.subjectKind() != SubjectKind.PERSON;
				shown.put(grant, full ? name : masked(name));
			}
		}
		return shown;
	}

	@BatchMapping(typeName = "Grant", field = "honor")
	Map<Grant, Honor> honorOfGrant(Set<Grant> grants) {
		List<String> ids = grants.stream().map(Grant::honorId).filter(Objects::nonNull).toList();
		return Edges.toOne(grants, Grant::honorId, this.following.all(HonoursRoll.READ_MODEL, ids, this.honors::byId));
	}

	@BatchMapping(typeName = "GrantStep", field = "budgetLine")
	Map<GrantStep, BudgetLine> lineOfStep(Set<GrantStep> steps) {
		return lines(steps, GrantStep::fundId);
	}

	@BatchMapping(typeName = "Payment", field = "budgetLine")
	Map<Payment, BudgetLine> lineOfPayment(Set<Payment> payments) {
		return lines(payments, Payment::fundId);
	}

	@BatchMapping(typeName = "PaymentBatch", field = "budgetLine")
	Map<PaymentBatch, BudgetLine> lineOfBatch(Set<PaymentBatch> batches) {
		return lines(batches, PaymentBatch::fundId);
	}

	@BatchMapping(typeName = "Payment", field = "grant")
	Map<Payment, Grant> grantOfPayment(Set<Payment> payments) {
		return Edges.toOne(payments, Payment::grantId,
				this.grants.byId(payments.stream().map(Payment::grantId).toList()));
	}

	private <S> Map<S, BudgetLine> lines(Collection<S> sources, Function<S, @Nullable String> key) {
		List<String> ids = sources.stream().map(key).<String>mapMulti((id, next) -> {
			if (id != null) {
				next.accept(id);
			}
		}).distinct().toList();
		return Edges.toOne(sources, key, this.payments.lines(ids));
	}

	/**
	 * The first character; the rest are stars (domain 3.8: for subsidies more is masked).
	 */
	private static String masked(String name) {
		int first = name.offsetByCodePoints(0, name.isEmpty() ? 0 : 1);
		return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
	}

	private static Party party(Grant grant) {
		return new Party(grant.subject().id(), grant.entitledOn());
	}

}
