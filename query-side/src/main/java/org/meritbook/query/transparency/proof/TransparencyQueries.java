package org.meritbook.query.transparency.proof;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * What is asked about the log.
 */
@Controller
final class TransparencyQueries {

	private final Proofs proofs;

	private final LogStatus status;

	TransparencyQueries(Proofs proofs, LogStatus status) {
		this.proofs = proofs;
		this.status = status;
	}

	@QueryMapping
	TransparencyLog transparencyLog() {
		return this.status.now();
	}

	@QueryMapping
	Proof proof(@Argument long index, @Argument @Nullable Long size, @Argument @Nullable Long oldSize) {
		return this.proofs.of(index, size, oldSize);
	}

}
