package org.meritbook.ops.server.log;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code meritbook.log}.
 *
 * @param origin name of the log, a URL without its scheme under which it is served; a
 * name that says it is a demonstration where none is given
 * @param keyFile private keys of the log, the newest first; {@code keys/log.keys} in the
 * data folder where none is given
 * @param newKey whether to begin replacing the key: a new one then signs beside the old
 * @param endOldKeys whether to end it: only the newest key goes on signing
 * @param policyFile trust policy (c2sp.org/tlog-policy); the log's own signature is
 * enough where none is given
 * @param witnesses who is asked to cosign
 * @param pauseMs how long the log is left to grow between two checkpoints
 * @param mirrorFolder folder that is kept as a mirror; none where none is given
 */
@ConfigurationProperties("meritbook.log")
record LogProperties(@Nullable String origin, @Nullable Path keyFile, @DefaultValue("false") boolean newKey,
		@DefaultValue("false") boolean endOldKeys, @Nullable Path policyFile, @DefaultValue List<Witness> witnesses,
		@DefaultValue("200") int pauseMs, @Nullable Path mirrorFolder) {

	/** Name of a log whose keys nobody should trust. */
	static final String DEMONSTRATION = "demonstration.invalid/meritbook";

	/**
	 * A witness.
	 *
	 * @param vkey its key for cosignatures
	 * @param url submission prefix
	 */
	record Witness(String vkey, URI url) {
	}

}
