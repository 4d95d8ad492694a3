package org.meritbook.query.certificate;

/**
 * What can be said of a certificate to someone who knows its number and its holder's
 * name.
 */
public enum CertificateStanding {

	/** Valid 有效. */
	VALID,
	/** Revoked 已撤销. */
	REVOKED,
	/** Superseded 已被取代. */
	SUPERSEDED,
	/** Issued outside of what its evaluator was filed for 超出备案范围. */
	ISSUER_OUT_OF_SCOPE,
	/** No such certificate of that holder 未查询到. */
	NOT_FOUND

}
