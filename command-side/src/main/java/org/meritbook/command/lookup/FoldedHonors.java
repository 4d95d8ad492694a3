package org.meritbook.command.lookup;

import java.util.Optional;
import java.util.function.Function;

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

	private final StreamFold<Optional<KnownHonor>> honors;

	/**
	 * @param events the event store
	 */
	public FoldedHonors(EventStore events) {
		this.honors = new StreamFold<>(events, FoldedHonors::fold);
	}

	@Override
	public Optional<KnownHonor> find(String honorId) {
		return this.honors.of(honorId).flatMap(Function.identity());
	}

	private static Optional<KnownHonor> fold(@Nullable Optional<KnownHonor> before, MeritbookEvent event) {
		if (event instanceof HonorConferred given) {
			return Optional.of(KnownHonor.conferred(given));
		}
		Optional<KnownHonor> known = (before != null) ? before : Optional.empty();
		return known.map((honor) -> switch (event) {
			case CertificateIssued issued -> honor.withCertificate();
			case HonorRevoked revoked -> honor.ended();
			case HonorRenounced renounced -> honor.ended();
			case GrantAttached attached -> honor.with(attached.grantId());
			case GrantDetached detached -> honor.without(detached.grantId());
			case HonorReliedOn relied -> honor.reliedOnBy(relied.dependentId());
			default -> honor;
		});
	}

}
