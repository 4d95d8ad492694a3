package org.meritbook.query.graph;

import java.util.stream.Collectors;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Controller;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;

import org.meritbook.query.payout.Grant;
import org.meritbook.query.payout.Grants;
import org.meritbook.query.party.Parties;
import org.meritbook.query.party.Party;
import org.meritbook.query.payout.Payment;
import org.meritbook.query.payout.PaymentBatch;
import org.meritbook.query.payout.Payments;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.type.Sealed;
import org.meritbook.query.access.Viewer;

/**
 * The file for the bank, put together for the payer alone: the one place where an account
 * is opened.
 */
@Controller
final class BankFileEdges {

	private static final String HEADING = "支付序号,金额,户名,账号,开户行";

	private final Payments payments;

	private final Grants grants;

	private final Parties parties;

	private final PersonalVault vault;

	private final Viewer viewer;

	BankFileEdges(Payments payments, Grants grants, Parties parties, PersonalVault vault, Viewer viewer) {
		this.payments = payments;
		this.grants = grants;
		this.parties = parties;
		this.vault = vault;
		this.viewer = viewer;
	}

	@SchemaMapping(typeName = "PaymentBatch")
	@Nullable String file(PaymentBatch batch) {
		if (!this.viewer.isPayer()) {
			return null;
		}
		List<Payment> rows = this.payments.ofBatches(List.of(batch.id())).getOrDefault(batch.id(), List.of());
		Map<String, Grant> paid = this.grants.byId(rows.stream().map(Payment::grantId).toList());
		Map<Party, String> names = this.parties.names(paid.values().stream().map(BankFileEdges::party).toList());
		return rows.stream()
			.map((row) -> row(row, Objects.requireNonNull(paid.get(row.grantId())), names))
			.collect(Collectors.joining("\n", HEADING + "\n", "\n"));
	}

	private String row(Payment payment, Grant grant, Map<Party, String> names) {
		Sealed sealed = grant.payee();
		Map<String, String> account = (sealed != null)
				? this.vault.open(grant.subject().id(), sealed).map(PersonalDetails::values).orElse(Map.of())
				: Map.of();
		return "%s,%d.%02d,%s,%s,%s".formatted(payment.paymentId(), payment.amountFen() / 100,
				payment.amountFen() % 100, cell(names.getOrDefault(party(grant), "")),
				cell(account.getOrDefault(PersonalDetails.ACCOUNT, "")),
				cell(account.getOrDefault(PersonalDetails.BANK, "")));
	}

	/**
	 * A comma, quote or line end inside a value, and what a spreadsheet would run, stay
	 * text.
	 */
	private static String cell(String value) {
		String text = value.matches("(?s)[=+@-].*") ? "'" + value : value;
		return text.matches("(?s).*[,\"\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}

	private static Party party(Grant grant) {
		return new Party(grant.subject().id(), grant.entitledOn());
	}

}
