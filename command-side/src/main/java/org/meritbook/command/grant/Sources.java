package org.meritbook.command.grant;

import java.util.Objects;
import java.util.Optional;

import org.meritbook.command.lookup.Honors;
import org.meritbook.command.lookup.KnownHonor;
import org.meritbook.events.type.SourceRule;

/**
 * Looks at what a grant hangs on: an honor of the beneficiary, or a document that was
 * verified.
 */
public final class Sources {

	private final Honors honors;

	/**
	 * @param honors the honors of the book
	 */
	public Sources(Honors honors) {
		this.honors = honors;
	}

	/**
	 * Refuses a grant whose source is missing or does not fit its rule (invariants I4,
	 * I8, I24).
	 */
	public void check(ApplyForGrant command, SourceRule rule) {
		switch (rule.kind()) {
			case NONE -> {
			}
			case DOCUMENT ->
				new SourceMustBeNamed("DOCUMENT", command.sourceKey() != null && !command.sourceKey().isBlank())
					.check();
			case HONOR -> {
				new SourceMustBeNamed("HONOR", command.honorId() != null).check();
				checkHonor(command, rule, Objects.requireNonNull(command.honorId(), "honorId"));
			}
		}
	}

	private void checkHonor(ApplyForGrant command, SourceRule rule, String honorId) {
		Optional<KnownHonor> found = this.honors.find(honorId);
		new SourceMustBelongToTheBeneficiary(honorId,
				found.filter((honor) -> honor.subject().equals(command.subject()))
					.filter((honor) -> rule.schemeIds().isEmpty() || rule.schemeIds().contains(honor.schemeId()))
					.isPresent())
			.check();
		KnownHonor source = found.orElseThrow();
		new CertificateComesBeforeTheMoney(honorId, !rule.certificateNeeded() || source.certified()).check();
		if (!rule.holderSchemeIds().isEmpty()) {
			String holderId = command.holderHonorId();
			new BeneficiaryMustHoldTheTitle(holderId,
					holderId != null && this.honors.find(holderId)
						.filter(KnownHonor::standing)
						.filter((title) -> title.subject().equals(command.subject()))
						.filter((title) -> rule.holderSchemeIds().contains(title.schemeId()))
						.filter((title) -> !title.conferredOn().isAfter(source.conferredOn()))
						.isPresent())
				.check();
		}
	}

}
