package org.meritbook.command;

import java.util.List;

import org.axonframework.config.Configurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meritbook.command.benefit.Benefit;
import org.meritbook.command.competition.Competition;
import org.meritbook.command.designation.Designation;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.honor.Honor;
import org.meritbook.command.joint.CompetitionConferral;
import org.meritbook.command.joint.CompetitionOpening;
import org.meritbook.command.joint.PreferenceGrant;
import org.meritbook.command.lookup.Honors;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Schemes;
import org.meritbook.command.process.WhenHonorRevokedThenWithdrawPreferences;
import org.meritbook.command.scheme.Scheme;

/**
 * Wires what decides about platforms, competitions and what is granted without money:
 * cards, preferences, offsets and allowances.
 */
@Configuration
class PlatformConfiguration {

	private static final List<Class<?>> AGGREGATES = List.of(Designation.class, Competition.class, Benefit.class);

	@Bean
	WhenHonorRevokedThenWithdrawPreferences whenHonorRevokedThenWithdrawPreferences(CommandDesk desk, Honors honors) {
		return new WhenHonorRevokedThenWithdrawPreferences(desk, honors);
	}

	static void configure(Configurer configurer) {
		CommandSideConfiguration.aggregates(configurer, AGGREGATES);
		configurer
			.registerCommandHandler((configuration) -> new PreferenceGrant(configuration.repository(Benefit.class),
					QualificationConfiguration.reliances(configuration), configuration.getComponent(Schemes.class),
					configuration.getComponent(Parties.class), configuration.getComponent(Honors.class)))
			.registerCommandHandler((configuration) -> new CompetitionOpening(configuration.repository(Scheme.class),
					configuration.repository(Competition.class), configuration.getComponent(Schemes.class),
					configuration.getComponent(Parties.class)))
			.registerCommandHandler(
					(configuration) -> new CompetitionConferral(configuration.repository(Competition.class),
							configuration.repository(Honor.class), configuration.getComponent(Schemes.class)));
	}

}
