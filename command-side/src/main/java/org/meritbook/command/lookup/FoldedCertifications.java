package org.meritbook.command.lookup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.certification.CertificationAwarded;
import org.meritbook.events.certification.CertificationCorrected;
import org.meritbook.events.certification.CertificationEvent;
import org.meritbook.events.certification.CertificationReissued;
import org.meritbook.events.certification.CertificationReliedOn;
import org.meritbook.events.certification.CertificationRevoked;
import org.meritbook.events.certification.CertificationSuperseded;

/**
 * Skill-level certificates, folded from their streams.
 */
public final class FoldedCertifications implements Certifications {

	private final StreamFold<HeldCertificate> certificates;

	/**
	 * @param events the event store
	 */
	public FoldedCertifications(EventStore events) {
		this.certificates = new StreamFold<>(events, FoldedCertifications::fold);
	}

	@Override
	public Optional<HeldCertificate> of(String certificationId) {
		return certificationId.startsWith("certification-") ? this.certificates.of(certificationId) : Optional.empty();
	}

	private static HeldCertificate fold(@Nullable HeldCertificate before, MeritbookEvent event) {
		if (event instanceof CertificationAwarded awarded) {
			return new HeldCertificate(awarded, true, List.of());
		}
		HeldCertificate known = Objects.requireNonNull(before, "before");
		return (event instanceof CertificationEvent change) ? after(known, change) : known;
	}

	private static HeldCertificate after(HeldCertificate held, CertificationEvent event) {
		return switch (event) {
			case CertificationAwarded e -> held;
			case CertificationCorrected e ->
				new HeldCertificate(corrected(held.award(), e), held.stands(), held.dependents());
			case CertificationReissued e -> held;
			case CertificationRevoked e -> held.ended();
			case CertificationSuperseded e -> held.ended();
			case CertificationReliedOn e -> held.with(e.dependentId());
		};
	}

	private static CertificationAwarded corrected(CertificationAwarded award, CertificationCorrected correction) {
		boolean occupation = correction.field().equals("occupationCode");
		return new CertificationAwarded(award.certificationId(), award.schemeId(), award.personId(),
				award.evaluatorId(), award.regionCode(), occupation ? correction.after() : award.occupationCode(),
				award.edition(), award.level(), award.certificateNo(), award.route(),
				occupation ? award.employerId() : correction.after(), award.historical(), award.flags(), award.basis(),
				award.effectiveOn());
	}

}
