package org.meritbook.events.certification;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to one skill-level certificate.
 */
public sealed interface CertificationEvent extends MeritbookEvent permits CertificationAwarded, CertificationCorrected,
		CertificationReissued, CertificationRevoked, CertificationSuperseded, CertificationReliedOn {

}
