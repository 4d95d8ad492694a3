package org.meritbook.command;

import java.util.List;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meritbook.command.batch.PaymentBatch;
import org.meritbook.command.beneficiary.Beneficiary;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.expression.Expressions;
import org.meritbook.command.fund.Fund;
import org.meritbook.command.grant.Grant;
import org.meritbook.command.grant.Reckoner;
import org.meritbook.command.grant.Sources;
import org.meritbook.command.honor.Honor;
import org.meritbook.command.joint.BankReconciliation;
import org.meritbook.command.joint.GrantApplication;
import org.meritbook.command.joint.GrantApproval;
import org.meritbook.command.joint.GrantAssessment;
import org.meritbook.command.joint.GrantDisclosure;
import org.meritbook.command.joint.GrantRefusal;
import org.meritbook.command.joint.Limits;
import org.meritbook.command.joint.ManagementPeriods;
import org.meritbook.command.joint.PaymentInstruction;
import org.meritbook.command.joint.RecoveryClaim;
import org.meritbook.command.joint.RecoveryReceipt;
import org.meritbook.command.lookup.FoldedPayables;
import org.meritbook.command.lookup.Honors;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Payables;
import org.meritbook.command.lookup.Policies;
import org.meritbook.command.process.WhenHonorRevokedThenClaimTheMoneyBack;
import org.meritbook.command.joint.Grounds;
import org.meritbook.command.scheme.PaymentRuleCheck;
import org.meritbook.events.calendar.WorkingDayCalendar;
import org.meritbook.events.privacy.PersonalVault;

/**
 * Wires what decides about money: entitlements, payments, budgets and recoveries.
 */
@Configuration
class MoneyConfiguration {

	private static final List<Class<?>> AGGREGATES = List.of(Grant.class, Fund.class, PaymentBatch.class,
			Beneficiary.class);

	@Bean
	Payables payables(EventStore events) {
		return new FoldedPayables(events);
	}

	/** Everything that a decision about money may ask for. */
	@Bean
	ConfigurerModule decidingMoney(Payables payables, Expressions expressions) {
		return (configurer) -> configurer.registerComponent(Payables.class, (configuration) -> payables)
			.registerComponent(Reckoner.class, (configuration) -> new Reckoner(expressions))
			.registerComponent(PaymentRuleCheck.class, (configuration) -> new PaymentRuleCheck(expressions));
	}

	@Bean
	WhenHonorRevokedThenClaimTheMoneyBack whenHonorRevokedThenClaimTheMoneyBack(CommandDesk desk, Honors honors) {
		return new WhenHonorRevokedThenClaimTheMoneyBack(desk, honors);
	}

	static void configure(Configurer configurer) {
		CommandSideConfiguration.aggregates(configurer, AGGREGATES);
		configurer.registerCommandHandler(MoneyConfiguration::application)
			.registerCommandHandler(
					(configuration) -> new GrantAssessment(configuration.repository(Grant.class), limits(configuration),
							configuration.getComponent(Payables.class), configuration.getComponent(Reckoner.class)))
			.registerCommandHandler((configuration) -> new GrantRefusal(configuration.repository(Grant.class),
					configuration.repository(Honor.class), limits(configuration)))
			.registerCommandHandler((configuration) -> new GrantDisclosure(configuration.repository(Grant.class),
					configuration.getComponent(WorkingDayCalendar.class)))
			.registerCommandHandler((configuration) -> new GrantApproval(configuration.repository(Grant.class),
					configuration.repository(Fund.class)))
			.registerCommandHandler((configuration) -> new PaymentInstruction(configuration.repository(Grant.class),
					configuration.repository(Fund.class), configuration.repository(PaymentBatch.class)))
			.registerCommandHandler(
					(configuration) -> new BankReconciliation(configuration.repository(PaymentBatch.class),
							configuration.repository(Grant.class), configuration.repository(Fund.class)))
			.registerCommandHandler((configuration) -> new RecoveryClaim(configuration.repository(Grant.class),
					configuration.repository(Fund.class)))
			.registerCommandHandler((configuration) -> new RecoveryReceipt(configuration.repository(Grant.class),
					configuration.repository(Fund.class)))
			.registerCommandHandler((configuration) -> new ManagementPeriods(limits(configuration),
					configuration.getComponent(Parties.class), configuration.getComponent(Policies.class)));
	}

	private static GrantApplication application(org.axonframework.config.Configuration configuration) {
		Grounds grounds = new Grounds(configuration.getComponent(Payables.class),
				configuration.getComponent(Policies.class), configuration.getComponent(Parties.class),
				new Sources(configuration.getComponent(Honors.class)), configuration.getComponent(PersonalVault.class));
		return new GrantApplication(configuration.repository(Grant.class), configuration.repository(Honor.class),
				limits(configuration), configuration.getComponent(Reckoner.class), grounds);
	}

	private static Limits limits(org.axonframework.config.Configuration configuration) {
		return new Limits(configuration.repository(Beneficiary.class));
	}

}
