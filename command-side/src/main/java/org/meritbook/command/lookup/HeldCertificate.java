package org.meritbook.command.lookup;

import java.util.ArrayList;
import java.util.List;

import org.meritbook.events.certification.CertificationAwarded;

/**
 * A certificate as other streams need it.
 *
 * @param award the award, with the occupation as corrected
 * @param stands whether it was neither revoked nor superseded
 * @param dependents records that hang on it
 */
public record HeldCertificate(CertificationAwarded award, boolean stands, List<String> dependents) {

	public HeldCertificate {
		dependents = List.copyOf(dependents);
	}

	HeldCertificate ended() {
		return new HeldCertificate(this.award, false, this.dependents);
	}

	HeldCertificate with(String dependent) {
		List<String> all = new ArrayList<>(this.dependents);
		all.add(dependent);
		return new HeldCertificate(this.award, this.stands, all);
	}

}
