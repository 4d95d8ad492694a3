package org.meritbook.command.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.type.Subject;

/**
 * What other streams need to know of an honor.
 *
 * @param conferral its conferral
 * @param standing whether it was neither revoked nor given back
 * @param certified whether its certificate was issued
 * @param grantIds grants that hang on it
 * @param dependentIds other records that hang on it
 */
public record KnownHonor(HonorConferred conferral, boolean standing, boolean certified, List<String> grantIds,
		List<String> dependentIds) {

	public KnownHonor {
		grantIds = List.copyOf(grantIds);
		dependentIds = List.copyOf(dependentIds);
	}

	/** An honor that was conferred today: nothing hangs on it yet. */
	static KnownHonor conferred(HonorConferred conferral) {
		return new KnownHonor(conferral, true, false, List.of(), List.of());
	}

	/** The honor. */
	public String honorId() {
		return this.conferral.honorId();
	}

	/** Scheme it was conferred under. */
	public String schemeId() {
		return this.conferral.schemeId();
	}

	/** Who was honored. */
	public Subject subject() {
		return this.conferral.subject();
	}

	/** Day of conferral. */
	public LocalDate conferredOn() {
		return this.conferral.effectiveOn();
	}

	KnownHonor ended() {
		return new KnownHonor(this.conferral, false, this.certified, this.grantIds, this.dependentIds);
	}

	KnownHonor withCertificate() {
		return new KnownHonor(this.conferral, this.standing, true, this.grantIds, this.dependentIds);
	}

	KnownHonor with(String grantId) {
		return new KnownHonor(this.conferral, this.standing, this.certified, and(this.grantIds, grantId),
				this.dependentIds);
	}

	KnownHonor without(String grantId) {
		return new KnownHonor(this.conferral, this.standing, this.certified,
				this.grantIds.stream().filter((one) -> !one.equals(grantId)).toList(), this.dependentIds);
	}

	KnownHonor reliedOnBy(String dependentId) {
		return new KnownHonor(this.conferral, this.standing, this.certified, this.grantIds,
				and(this.dependentIds, dependentId));
	}

	private static List<String> and(List<String> ids, String id) {
		return Stream.concat(ids.stream(), Stream.of(id)).toList();
	}

}
