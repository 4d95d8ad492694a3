package org.meritbook.command.joint;

import java.time.LocalDate;

import org.axonframework.modelling.command.Repository;

import org.meritbook.command.certification.Certification;
import org.meritbook.command.evaluator.Evaluator;
import org.meritbook.command.honor.Honor;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.command.rule.RuleViolated;

/**
 * Lets a record hang on an honor, a certificate or the filing of an evaluator, as an
 * event of that stream: so it is known who hangs on it when it falls.
 */
public final class Reliances {

	private final Repository<Honor> honors;

	private final Repository<Certification> certifications;

	private final Repository<Evaluator> evaluators;

	/**
	 * @param honors the honors
	 * @param certifications the certificates
	 * @param evaluators the evaluators
	 */
	public Reliances(Repository<Honor> honors, Repository<Certification> certifications,
			Repository<Evaluator> evaluators) {
		this.honors = honors;
		this.certifications = certifications;
		this.evaluators = evaluators;
	}

	void add(String sourceId, String dependentId, LocalDate on) {
		switch (sourceId.substring(0, sourceId.indexOf('-') + 1)) {
			case "honor-" -> this.honors.load(sourceId).execute((honor) -> honor.decideReliance(dependentId, on));
			case "certification-" -> this.certifications.load(sourceId)
				.execute((certificate) -> certificate.decideReliance(dependentId, on));
			case "evaluator-" ->
				this.evaluators.load(sourceId).execute((evaluator) -> evaluator.decideReliance(dependentId, on));
			default -> throw new RuleViolated(new RecordMustExist("source", sourceId, false));
		}
	}

}
