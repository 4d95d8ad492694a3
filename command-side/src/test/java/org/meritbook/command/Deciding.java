package org.meritbook.command;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

import org.meritbook.command.expression.Expressions;
import org.meritbook.command.lookup.CitedClause;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Policies;
import org.meritbook.command.rule.DraftPolicyAuthorisesNothing;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.command.scheme.PaymentRuleCheck;
import org.meritbook.command.scheme.TermsCheck;
import org.meritbook.events.calendar.WorkingDayCalendar;
import org.meritbook.events.region.Regions;
import org.meritbook.events.type.Basis;

/**
 * One aggregate on its own, among parties and policies that are simply given.
 */
public final class Deciding {

	private Deciding() {
	}

	/**
	 * A fixture that reports state changed outside of events. It knows the government,
	 * the bureau under it and the factory, and the persons {@code person-1} and
	 * {@code person-2}.
	 */
	public static <T> FixtureConfiguration<T> about(Class<T> aggregate) {
		Parties parties = new GivenParties();
		FixtureConfiguration<T> fixture = new AggregateTestFixture<>(aggregate);
		fixture.setReportIllegalStateChange(true);
		fixture.registerInjectableResource(new PoliciesInForce());
		fixture.registerInjectableResource(parties);
		fixture.registerInjectableResource(Regions.china());
		fixture.registerInjectableResource(new TermsCheck(parties, Regions.china(), new Expressions()));
		fixture.registerInjectableResource(new PaymentRuleCheck(new Expressions()));
		fixture.registerInjectableResource(new FakeVault());
		fixture.registerInjectableResource(new GivenSchemes(new PoliciesInForce()));
		fixture.registerInjectableResource(new GivenRecords.OfEvaluators());
		fixture.registerInjectableResource(new GivenRecords.OfCertifications());
		fixture.registerInjectableResource(GivenRecords.grounds());
		fixture.registerInjectableResource(WorkingDayCalendar.china());
		return fixture;
	}

	/**
	 * Every document is in force as version 1, but one whose id says that it is a draft.
	 */
	private static final class PoliciesInForce implements Policies {

		@Override
		public Basis inForce(CitedClause cited, LocalDate on) {
			if (cited.policyId().contains("draft")) {
				throw new RuleViolated(new DraftPolicyAuthorisesNothing(cited.policyId(), true));
			}
			return known(cited, on);
		}

		@Override
		public Basis known(CitedClause cited, LocalDate on) {
			int version = cited.policyId().contains("draft") ? 0 : 1;
			return new Basis(cited.policyId(), version, cited.clause(), cited.decisionNo(), cited.documentDigest());
		}

	}

	/** The parties of the sample city. */
	private static final class GivenParties implements Parties {

		private final Map<String, String> superiors = new HashMap<>(Map.of(City.BUREAU, City.GOVERNMENT));

		private final Set<String> ids = new HashSet<>(
				List.of(City.GOVERNMENT, City.BUREAU, City.FACTORY, "person-1", "person-2"));

		@Override
		public boolean organisationExists(String organisationId) {
			return this.ids.contains(organisationId);
		}

		@Override
		public boolean personExists(String personId) {
			return this.ids.contains(personId);
		}

		@Override
		public boolean isSameOrAbove(String bodyId, String otherId) {
			return bodyId.equals(otherId) || bodyId.equals(this.superiors.get(otherId));
		}

	}

}
