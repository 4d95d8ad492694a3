package org.meritbook.query.payout;

import java.util.stream.Collectors;
import java.util.function.Function;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;

import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Page;
import org.meritbook.query.party.Parties;
import org.meritbook.query.projection.Positions;

/**
 * What is asked of grants, payments and budget lines.
 */
@Controller
final class PayoutQueries {

	private final Grants grants;

	private final Payments payments;

	private final Positions positions;

	PayoutQueries(Grants grants, Payments payments, Positions positions) {
		this.grants = grants;
		this.payments = payments;
		this.positions = positions;
	}

	@QueryMapping
	Connection<Grant> grants(@Argument @Nullable GrantFilter filter, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Long atLeast) {
		Page page = Page.of("grants", first, after);
		this.positions.await(atLeast, Grants.READ_MODEL, Parties.READ_MODEL);
		return Connection.of(this.grants.list(Objects.requireNonNullElse(filter, GrantFilter.ALL), page), page,
				(grant) -> List.of(grant.position()));
	}

	@QueryMapping
	Connection<BudgetLine> budgetLines(@Argument @Nullable Integer fiscalYear, @Argument @Nullable String regionCode,
			@Argument @Nullable Integer first, @Argument @Nullable String after, @Argument @Nullable Long atLeast) {
		Page page = Page.of("budgetLines", first, after);
		this.positions.await(atLeast, Grants.READ_MODEL);
		return Connection.of(this.payments.lines(fiscalYear, regionCode, page), page,
				(line) -> List.of(line.position()));
	}

	@BatchMapping(typeName = "Grant")
	Map<Grant, List<GrantStep>> steps(Set<Grant> grants) {
		Map<String, List<GrantStep>> found = this.grants.steps(grants.stream().map(Grant::id).toList());
		return grants.stream()
			.collect(Collectors.toMap(Function.identity(), (grant) -> found.getOrDefault(grant.id(), List.of())));
	}

	@BatchMapping(typeName = "Grant", field = "payments")
	Map<Grant, List<Payment>> paymentsOfGrant(Set<Grant> grants) {
		Map<String, List<Payment>> found = this.payments.ofGrants(grants.stream().map(Grant::id).toList());
		return grants.stream()
			.collect(Collectors.toMap(Function.identity(), (grant) -> found.getOrDefault(grant.id(), List.of())));
	}

	@BatchMapping(typeName = "PaymentBatch", field = "payments")
	Map<PaymentBatch, List<Payment>> paymentsOfBatch(Set<PaymentBatch> batches) {
		Map<String, List<Payment>> found = this.payments.ofBatches(batches.stream().map(PaymentBatch::id).toList());
		return batches.stream()
			.collect(Collectors.toMap(Function.identity(), (batch) -> found.getOrDefault(batch.id(), List.of())));
	}

	@BatchMapping(typeName = "PaymentBatch")
	Map<PaymentBatch, List<BankRow>> rows(Set<PaymentBatch> batches) {
		Map<String, List<BankRow>> found = this.payments.rows(batches.stream().map(PaymentBatch::id).toList());
		return batches.stream()
			.collect(Collectors.toMap(Function.identity(), (batch) -> found.getOrDefault(batch.id(), List.of())));
	}

}
