package org.meritbook.command;

import java.util.List;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meritbook.command.agreement.Agreement;
import org.meritbook.command.certification.Certification;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.equivalence.EquivalenceTable;
import org.meritbook.command.evaluator.Evaluator;
import org.meritbook.command.honor.Honor;
import org.meritbook.command.joint.RecognitionGrant;
import org.meritbook.command.joint.Reliances;
import org.meritbook.command.lookup.Agreements;
import org.meritbook.command.lookup.Certifications;
import org.meritbook.command.lookup.Equivalences;
import org.meritbook.command.lookup.Evaluators;
import org.meritbook.command.lookup.FoldedAgreements;
import org.meritbook.command.lookup.FoldedCertifications;
import org.meritbook.command.lookup.FoldedEquivalences;
import org.meritbook.command.lookup.FoldedEvaluators;
import org.meritbook.command.lookup.FoldedSchemes;
import org.meritbook.command.lookup.Honors;
import org.meritbook.command.lookup.Policies;
import org.meritbook.command.lookup.Schemes;
import org.meritbook.command.process.WhenSourceFallsThenWithdrawRecognitions;
import org.meritbook.command.recognition.Grounds;
import org.meritbook.command.recognition.Recognition;
import org.meritbook.command.recognition.Sources;

/**
 * Wires what decides about qualifications: evaluators, certificates, agreements and what
 * is recognised under them.
 */
@Configuration
class QualificationConfiguration {

	private static final List<Class<?>> AGGREGATES = List.of(Evaluator.class, Certification.class, Agreement.class,
			EquivalenceTable.class, Recognition.class);

	@Bean
	Schemes schemes(EventStore events, Policies policies) {
		return new FoldedSchemes(events, policies);
	}

	@Bean
	Evaluators evaluators(EventStore events) {
		return new FoldedEvaluators(events);
	}

	@Bean
	Certifications certifications(EventStore events) {
		return new FoldedCertifications(events);
	}

	@Bean
	Agreements agreements(EventStore events) {
		return new FoldedAgreements(events);
	}

	@Bean
	Equivalences equivalences(EventStore events) {
		return new FoldedEquivalences(events);
	}

	@Bean
	Grounds grounds(Certifications certifications, Evaluators evaluators, Honors honors, Agreements agreements,
			Equivalences equivalences) {
		return new Grounds(new Sources(certifications, evaluators, honors), agreements, equivalences);
	}

	@Bean
	WhenSourceFallsThenWithdrawRecognitions whenSourceFallsThenWithdrawRecognitions(CommandDesk desk,
			Certifications certifications, Evaluators evaluators, Honors honors) {
		return new WhenSourceFallsThenWithdrawRecognitions(desk, certifications, evaluators, honors);
	}

	/** Other streams that a deciding method of a certificate may ask for. */
	@Bean
	ConfigurerModule decidingCertificates(Schemes schemes, Evaluators evaluators, Certifications certifications,
			Grounds grounds) {
		return (configurer) -> configurer.registerComponent(Schemes.class, (configuration) -> schemes)
			.registerComponent(Evaluators.class, (configuration) -> evaluators)
			.registerComponent(Certifications.class, (configuration) -> certifications)
			.registerComponent(Grounds.class, (configuration) -> grounds);
	}

	static void configure(Configurer configurer) {
		CommandSideConfiguration.aggregates(configurer, AGGREGATES);
		configurer
			.registerCommandHandler((configuration) -> new RecognitionGrant(configuration.repository(Recognition.class),
					reliances(configuration), configuration.getComponent(Schemes.class),
					configuration.getComponent(Grounds.class)));
	}

	static Reliances reliances(org.axonframework.config.Configuration axon) {
		return new Reliances(axon.repository(Honor.class), axon.repository(Certification.class),
				axon.repository(Evaluator.class));
	}

}
