package org.meritbook.command.lookup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.agreement.AgreementAmended;
import org.meritbook.events.agreement.AgreementEnded;
import org.meritbook.events.agreement.AgreementSigned;

/**
 * Agreements, folded from their streams.
 */
public final class FoldedAgreements implements Agreements {

	private final StreamFold<SignedAgreement> agreements;

	/**
	 * @param events the event store
	 */
	public FoldedAgreements(EventStore events) {
		this.agreements = new StreamFold<>(events, FoldedAgreements::fold);
	}

	@Override
	public Optional<SignedAgreement> of(String agreementId) {
		return agreementId.startsWith("agreement-") ? this.agreements.of(agreementId) : Optional.empty();
	}

	private static SignedAgreement fold(@Nullable SignedAgreement before, MeritbookEvent event) {
		if (event instanceof AgreementSigned signed) {
			return new SignedAgreement(signed, List.of(new SignedAgreement.Version(1, signed.terms())), null);
		}
		SignedAgreement agreement = Objects.requireNonNull(before, "before");
		return switch (event) {
			case AgreementAmended e -> agreement.with(new SignedAgreement.Version(e.version(), e.terms()));
			case AgreementEnded e -> new SignedAgreement(agreement.first(), agreement.versions(), e.effectiveOn());
			default -> agreement;
		};
	}

}
