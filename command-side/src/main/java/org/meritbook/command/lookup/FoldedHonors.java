package org.meritbook.command.lookup;

import java.util.Optional;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.honor.CertificateIssued;
import org.meritbook.events.honor.GrantAttached;
import org.meritbook.events.honor.GrantDetached;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.honor.HonorReliedOn;
import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.honor.HonorRevoked;

/**
 * Honors, folded from their streams.
 */
public final class FoldedHonors implements Honors {

	private final StreamFold<Known> honors;

	/**
	 * @param events the event store
	 */
	public FoldedHonors(EventStore events) {
		this.honors = new StreamFold<>(events, FoldedHonors::fold);
	}

	@Override
	public Optional<KnownHonor> find(String honorId) {
		return this.honors.of(honorId).map(Known::honor);
	}

	private static Known fold(@Nullable Known before, MeritbookEvent event) {
		if (event instanceof HonorConferred given) {
			return new Known(KnownHonor.conferred(given));
		}
		KnownHonor honor = (before != null) ? before.honor() : null;
		return new Known((honor != null) ? next(honor, event) : null);
	}

	private static KnownHonor next(KnownHonor honor, MeritbookEvent event) {
		return switch (event) {
			case CertificateIssued issued -> honor.withCertificate();
			case HonorRevoked revoked -> honor.ended();
			case HonorRenounced renounced -> honor.ended();
			case GrantAttached attached -> honor.with(attached.grantId());
			case GrantDetached detached -> honor.without(detached.grantId());
			case HonorReliedOn relied -> honor.reliedOnBy(relied.dependentId());
			default -> honor;
		};
	}

	/** A stream that begins with no honor holds none. */
	private record Known(@Nullable KnownHonor honor) {
	}

}
