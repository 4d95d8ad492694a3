package org.meritbook.events.honor;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to one honor.
 */
public sealed interface HonorEvent extends MeritbookEvent
		permits HonorConferred, CertificateIssued, CertificateReissued, HonorCorrected, HonorSuspended, HonorReinstated,
		HonorRevoked, HonorRenounced, GrantAttached, GrantDetached, HonorReliedOn {

}
