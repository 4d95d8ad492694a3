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

	private final StreamFold<Optional<SignedAgreement>> agreements;

	/**
	 * @param events the event store
	 */
	public FoldedAgreements(EventStore events) {
		this.agreements = new StreamFold<>(events, FoldedAgreements::fold);
	}

	@Override
	public Optional<SignedAgreement> of(String agreementId) {
		return this.agreements.of(agreementId).flatMap((found) -> found);
	}

	private static Optional<SignedAgreement> fold(@Nullable Optional<SignedAgreement> before, MeritbookEvent event) {
		return switch (event) {
			case AgreementSigned e ->
				Optional.of(new SignedAgreement(e, List.of(new SignedAgreement.Version(1, e.terms())), null));
			case AgreementAmended e -> Objects.requireNonNull(before, "before")
				.map((agreement) -> agreement.with(new SignedAgreement.Version(e.version(), e.terms())));
			case AgreementEnded e -> Objects.requireNonNull(before, "before")
				.map((agreement) -> new SignedAgreement(agreement.first(), agreement.versions(), e.effectiveOn()));
			default -> Optional.empty();
		};
	}

}
