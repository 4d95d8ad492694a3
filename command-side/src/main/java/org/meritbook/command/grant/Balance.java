package org.meritbook.command.grant;

/**
 * Where the money of a grant is, in fen.
 *
 * @param reservedFen approved and not sent to the bank
 * @param inTransitFen sent to the bank and not answered
 * @param paidFen paid
 * @param recoveredFen come back
 */
record Balance(long reservedFen, long inTransitFen, long paidFen, long recoveredFen) {

	static final Balance NOTHING = new Balance(0, 0, 0, 0);

	/** What was paid and did not come back. */
	long netPaidFen() {
		return this.paidFen - this.recoveredFen;
	}

	boolean onItsWay() {
		return this.reservedFen > 0 || this.inTransitFen > 0;
	}

	Balance reserve(long fen) {
		return new Balance(this.reservedFen + fen, this.inTransitFen, this.paidFen, this.recoveredFen);
	}

	Balance instruct(long fen) {
		return new Balance(this.reservedFen - fen, this.inTransitFen + fen, this.paidFen, this.recoveredFen);
	}

	Balance settle(long fen) {
		return new Balance(this.reservedFen, this.inTransitFen - fen, this.paidFen + fen, this.recoveredFen);
	}

	Balance giveBack(long fen) {
		return new Balance(this.reservedFen + fen, this.inTransitFen - fen, this.paidFen, this.recoveredFen);
	}

	Balance recover(long fen) {
		return new Balance(this.reservedFen, this.inTransitFen, this.paidFen, this.recoveredFen + fen);
	}

}
