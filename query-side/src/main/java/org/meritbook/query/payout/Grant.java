package org.meritbook.query.payout;

import java.util.List;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.Sealed;
import org.meritbook.events.type.Subject;
import org.meritbook.events.type.SubjectKind;

/**
 * One grant as it stands, as the one who asks may see it.
 *
 * @param id stream of the grant
 * @param position position of its first event
 * @param schemeId scheme
 * @param reckoned how the sum came about
 * @param subject who is paid
 * @param named whether the full name may be shown
 * @param honorId honor it hangs on
 * @param sourceKey document or event it hangs on
 * @param year year it counts for
 * @param months months it is for
 * @param status where it stands
 * @param money its money
 * @param noticeLastDay last day of its notice
 * @param regionCode GB/T 2260 code
 * @param entitledOn day of the entitlement
 * @param payee account to pay into
 * @param basis clause
 */
public record Grant(String id, long position, String schemeId, Reckoned reckoned, Subject subject, boolean named,
		@Nullable String honorId, @Nullable String sourceKey, int year, List<String> months, GrantStatus status,
		Money money, @Nullable LocalDate noticeLastDay, String regionCode, LocalDate entitledOn, @Nullable Sealed payee,
		Basis basis) {

	/** Who or what is paid. */
	public SubjectKind subjectKind() {
		return this.subject.kind();
	}

	/** Version of the terms. */
	public int schemeVersion() {
		return this.reckoned.schemeVersion();
	}

	/** Amount. */
	public String ruleId() {
		return this.reckoned.ruleId();
	}

	/** Version of the payment rule. */
	public int ruleVersion() {
		return this.reckoned.ruleVersion();
	}

	/** Clause of the amount. */
	public String ruleClause() {
		return this.reckoned.ruleClause();
	}

	/** Row that gave the sum. */
	public @Nullable String rowId() {
		return this.reckoned.rowId();
	}

	/** Document of the figure. */
	public @Nullable String figureDocumentNo() {
		return this.reckoned.figureDocumentNo();
	}

	/** What the rows were told. */
	public List<Fact> inputs() {
		return this.reckoned.inputs();
	}

	/** Asked for, in fen. */
	public @Nullable Long requestedFen() {
		return this.money.requestedFen();
	}

	/** Due, in fen. */
	public @Nullable Long entitledFen() {
		return this.money.entitledFen();
	}

	/** May be paid ahead, in fen. */
	public @Nullable Long prepaymentFen() {
		return this.money.prepaymentFen();
	}

	/** Approved, in fen. */
	public long reservedFen() {
		return this.money.reservedFen();
	}

	/** With the bank, in fen. */
	public long inTransitFen() {
		return this.money.inTransitFen();
	}

	/** Paid, in fen. */
	public long paidFen() {
		return this.money.paidFen();
	}

	/** Come back, in fen. */
	public long recoveredFen() {
		return this.money.recoveredFen();
	}

	/** Still claimed, in fen. */
	public long claimOpenFen() {
		return this.money.claimOpenFen();
	}

}
