package org.meritbook.query.graph;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.meritbook.query.certificate.CertificateAnswer;
import org.meritbook.query.certificate.Evaluator;
import org.meritbook.query.certificate.Evaluators;
import org.meritbook.query.party.Organisation;
import org.meritbook.query.party.Parties;
import org.meritbook.query.party.Party;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * From evaluators and certificates to organisations and evaluators.
 */
@Controller
final class CertificateEdges {

	private final Parties parties;

	private final Evaluators evaluators;

	private final Following following;

	CertificateEdges(Parties parties, Evaluators evaluators, Following following) {
		this.parties = parties;
		this.evaluators = evaluators;
		this.following = following;
	}

	@BatchMapping(typeName = "Evaluator", field = "organisation")
	Map<Evaluator, Organisation> organisationOfEvaluator(Set<Evaluator> wanted) {
		return organisations(wanted, Evaluator::organisationId);
	}

	@BatchMapping(typeName = "Evaluator", field = "registrar")
	Map<Evaluator, Organisation> registrarOfEvaluator(Set<Evaluator> wanted) {
		return organisations(wanted, Evaluator::registrarId);
	}

	@BatchMapping(typeName = "CertificateAnswer", field = "evaluator")
	Map<CertificateAnswer, Evaluator> evaluatorOfCertificate(Set<CertificateAnswer> answers) {
		return Edges.toOne(answers, CertificateAnswer::evaluatorId, this.evaluators
			.byId(answers.stream().map(CertificateAnswer::evaluatorId).filter(Objects::nonNull).toList()));
	}

	private Map<Evaluator, Organisation> organisations(Set<Evaluator> wanted, Function<Evaluator, String> id) {
		Function<Evaluator, Party> key = (evaluator) -> new Party(id.apply(evaluator), evaluator.filedOn());
		return Edges.toOne(wanted, key,
				this.following.all(Parties.READ_MODEL, wanted.stream().map(key).toList(), this.parties::organisations));
	}

}
