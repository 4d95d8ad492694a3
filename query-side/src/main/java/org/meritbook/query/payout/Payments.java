package org.meritbook.query.payout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.function.Function;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.BankRowOutcome;
import org.meritbook.query.row.Columns;
import org.meritbook.query.row.Filter;
import org.meritbook.events.type.FundAccount;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.query.relay.Nodes;
import org.meritbook.query.relay.Page;
import org.meritbook.query.access.Viewer;
import org.meritbook.query.row.Words;

/**
 * Payments, budget lines and batches.
 */
@Component
public class Payments implements Nodes {

	private final JdbcClient jdbc;

	private final Viewer viewer;

	Payments(JdbcClient jdbc, Viewer viewer) {
		this.jdbc = jdbc;
		this.viewer = viewer;
	}

	@Override
	public Set<String> kinds() {
		return Set.of("fund", "batch");
	}

	@Override
	public @Nullable Object node(String id) {
		return id.startsWith("fund-") ? lines(List.of(id)).get(id) : batch(id);
	}

	/** The budget lines the book knows of those, by id. */
	public Map<String, BudgetLine> lines(Collection<String> ids) {
		return lines(new Filter().and("fund_id = any(:ids)", "ids", Columns.array(ids)), "").stream()
			.collect(Collectors.toMap(BudgetLine::id, Function.identity()));
	}

	/** A page of budget lines, newest first. */
	List<BudgetLine> lines(@Nullable Integer fiscalYear, @Nullable String regionCode, Page page) {
		return lines(new Filter().and("fiscal_year = :fiscalYear", "fiscalYear", fiscalYear)
			.and("region_code like :region", "region", Words.within(regionCode))
			.and("position < :after", "after", page.numberAfter(0))
			.with("limit", page.limit()), " order by position desc limit :limit");
	}

	/** Payments of those grants, oldest first. */
	Map<String, List<Payment>> ofGrants(Collection<String> grantIds) {
		return payments("grant_id = any(:ids) order by grant_id, position", grantIds).stream()
			.collect(Collectors.groupingBy(Payment::grantId));
	}

	/** Payments of those batches, in the order of their files. */
	public Map<String, List<Payment>> ofBatches(Collection<String> batchIds) {
		return payments("batch_id = any(:ids) order by batch_id, position, payment_id", batchIds).stream()
			.collect(Collectors.groupingBy(Payment::batchId));
	}

	/** Rows of the return files of those batches; nothing for the public. */
	Map<String, List<BankRow>> rows(Collection<String> batchIds) {
		return this.jdbc.sql("""
				select * from meritbook_read.payout_row where batch_id = any(:ids) and :staff
				order by batch_id, position, line""")
			.param("ids", Columns.array(batchIds))
			.param("staff", this.viewer.isStaff())
			.query((row, number) -> new BankRow(row.getString("batch_id"), row.getInt("line"),
					row.getString("file_name"), row.getString("payment_id"), row.getObject("amount_fen", Long.class),
					Columns.constant(row, "outcome", BankRowOutcome.class), row.getString("reason")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(BankRow::batchId));
	}

	private @Nullable PaymentBatch batch(String id) {
		return this.jdbc.sql("select * from meritbook_read.payout_batch where batch_id = :id")
			.param("id", id)
			.query((row, number) -> new PaymentBatch(row.getString("batch_id"), row.getString("fund_id"),
					row.getInt("payments"), row.getLong("total_fen"), row.getInt("answered"),
					row.getLong("settled_fen"), row.getLong("returned_fen"), Columns.day(row, "instructed_on"),
					Columns.basis(row)))
			.optional()
			.orElse(null);
	}

	private List<Payment> payments(String which, Collection<String> ids) {
		boolean staff = this.viewer.isStaff();
		return this.jdbc.sql("select * from meritbook_read.payout_payment where " + which)
			.param("ids", Columns.array(ids))
			.query((row, number) -> new Payment(row.getString("payment_id"), row.getString("grant_id"),
					row.getString("batch_id"), row.getString("fund_id"), row.getLong("amount_fen"),
					Columns.constant(row, "status", PaymentStatus.class), staff ? row.getString("reason") : null,
					Columns.day(row, "instructed_on"), Columns.dayOrNull(row, "answered_on")))
			.list();
	}

	private List<BudgetLine> lines(Filter filter, String order) {
		Map<String, List<AccountBalance>> accounts = new HashMap<>();
		List<BudgetLine> lines = this.jdbc
			.sql("select * from meritbook_read.payout_line where " + filter.where() + order)
			.params(filter.values())
			.query((row, number) -> line(row, accounts))
			.list();
		this.jdbc.sql("""
				select * from meritbook_read.payout_account where fund_id = any(:ids) order by fund_id, account""")
			.param("ids", Columns.array(accounts.keySet()))
			.query((row, number) -> Objects.requireNonNull(accounts.get(row.getString("fund_id")))
				.add(new AccountBalance(Columns.constant(row, "account", FundAccount.class),
						row.getLong("amount_fen"))))
			.list();
		return lines;
	}

	private static BudgetLine line(ResultSet row, Map<String, List<AccountBalance>> accounts) throws SQLException {
		List<AccountBalance> own = new ArrayList<>();
		accounts.put(row.getString("fund_id"), own);
		return new BudgetLine(row.getString("fund_id"), row.getLong("position"), row.getString("name"),
				row.getInt("fiscal_year"), row.getString("region_code"),
				Columns.constant(row, "funding_route", FundingRoute.class), row.getString("owner_id"),
				Columns.day(row, "opened_on"), own, Columns.basis(row));
	}

}
