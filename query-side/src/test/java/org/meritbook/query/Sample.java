package org.meritbook.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.calendar.Window;
import org.meritbook.events.calendar.WorkingDayCalendar;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.identity.DocumentType;
import org.meritbook.events.organisation.OrganisationRegistered;
import org.meritbook.events.person.PersonRegistered;
import org.meritbook.events.policy.ClauseRegistered;
import org.meritbook.events.policy.PolicyIssued;
import org.meritbook.events.policy.PolicyRegistered;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.round.DisclosureClosed;
import org.meritbook.events.round.DisclosurePublished;
import org.meritbook.events.round.EligibilityChecked;
import org.meritbook.events.round.HonorsConferred;
import org.meritbook.events.round.NomineeNominated;
import org.meritbook.events.round.NomineeReviewed;
import org.meritbook.events.round.ObjectionFiled;
import org.meritbook.events.round.ObjectionResolved;
import org.meritbook.events.round.RoundOpened;
import org.meritbook.events.round.ShortlistApproved;
import org.meritbook.events.scheme.SchemeDefined;
import org.meritbook.events.scheme.SchemeRoundOpened;
import org.meritbook.events.target.TargetSet;
import org.meritbook.events.type.ActType;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Comparator;
import org.meritbook.events.type.Contact;
import org.meritbook.events.type.DisclosureRule;
import org.meritbook.events.type.DocumentNature;
import org.meritbook.events.type.EligibilityRule;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.FactDeclaration;
import org.meritbook.events.type.FactType;
import org.meritbook.events.type.Figure;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.events.type.Outcome;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.SchemeTerms;
import org.meritbook.events.type.Subject;
import org.meritbook.events.type.SubjectKind;
import org.meritbook.events.type.Verdict;

/**
 * Events of an invented city office: every name here is made up.
 */
public final class Sample {

	public static final String POLICY = "policy-sample";

	public static final String SCHEME = "scheme-sample-craftsman";

	public static final String BUREAU = "organisation-bureau";

	public static final String FACTORY = "organisation-factory";

	public static final String UNION = "organisation-union";

	public static final Basis BASIS = Basis.of(POLICY, 1, "二(一)");

	public static final Contact CONTACT = new Contact("示例市人社局评选办", "0000-1234567", "office@example.invalid", "示例路 1 号");

	private static final LocalDate ISSUED = LocalDate.of(2024, 1, 10);

	private final PersonalVault vault;

	public Sample(PersonalVault vault) {
		this.vault = vault;
	}

	/** A document with a clause and a target, three organisations and a scheme. */
	public List<MeritbookEvent> ground() {
		Figure figure = new Figure("示例工匠", Comparator.AT_LEAST, 300L, 1, null, "名", "by 2025", false);
		return List.of(organisation(BUREAU, "示例市人社局", "511700", Rank.PREFECTURE, null),
				organisation(UNION, "示例市总工会", "511700", Rank.PREFECTURE, BUREAU),
				organisation(FACTORY, "示例机械厂", "511722", Rank.ENTERPRISE, UNION),
				new PolicyRegistered(POLICY, DocumentNature.NORMATIVE, "示例办法", null, List.of("示例市人社局"), Rank.PREFECTURE,
						"511700", ISSUED, null, Basis.of(POLICY, 0, "全文"), ISSUED),
				new PolicyIssued(POLICY, 1, "示例发〔2024〕1号", LocalDate.of(2024, 2, 1), LocalDate.of(2028, 12, 31),
						Basis.of(POLICY, 1, "全文"), ISSUED),
				new ClauseRegistered(POLICY, "clause-1", "二(一)", "SYSTEM", "HONOR_TITLE", "示例工匠", "市级",
						List.of(Rank.PREFECTURE), List.of("511700"), List.of("示例市人社局"), List.of(figure), null, null,
						BASIS, ISSUED),
				new TargetSet("target-craftsmen", "示例工匠总数", Rank.PREFECTURE, "511700", List.of("示例市人社局"),
						List.of(figure), BASIS, ISSUED),
				new SchemeDefined(SCHEME, 1, terms("示例工匠"), BASIS, LocalDate.of(2024, 2, 1)));
	}

	public static SchemeTerms terms(String name) {
		return new SchemeTerms(name, "评选路径", SchemeKind.HONOR_TITLE, ActType.RECOGNITION, Rank.PREFECTURE, "市级",
				"511700", List.of("示例市人社局"), List.of(BUREAU, UNION), List.of(SubjectKind.PERSON), 2, 10,
				List.of(new FactDeclaration("years", FactType.INTEGER, "年限", true)),
				List.of(new EligibilityRule("three-years", "years >= 3", "二(一)一是", "从业满三年", "Three years of work")),
				List.of(), FundingRoute.NONE, new DisclosureRule(5, CountingConvention.EXCLUDE_FIRST_DAY, "民法典 201"),
				"SL", null);
	}

	public static OrganisationRegistered organisation(String id, String name, String region, Rank rank,
			@Nullable String superiorId) {
		return new OrganisationRegistered(id, name, null, region, rank, rank != Rank.ENTERPRISE, superiorId, BASIS,
				LocalDate.of(2020, 1, 1));
	}

	public PersonRegistered person(String id, String name) {
		PersonalDetails details = new PersonalDetails(
				Map.of(PersonalDetails.NAME, name, PersonalDetails.DOCUMENT_NUMBER, "51172219900307888X"));
		return new PersonRegistered(id, DocumentType.RESIDENT_ID, "hash-" + id, this.vault.seal(id, details), "511722",
				BASIS, LocalDate.of(2026, 1, 5));
	}

	public static List<MeritbookEvent> opened(String roundId, int year) {
		LocalDate from = LocalDate.of(year, 1, 5);
		return List.of(new SchemeRoundOpened(SCHEME, roundId, year, null, BASIS, from), new RoundOpened(roundId, SCHEME,
				1, terms("示例工匠"), year + " 年度示例工匠评选", year, from, LocalDate.of(year, 1, 30), from, BASIS, from));
	}

	/** A nomination that was checked and given points. */
	public static List<MeritbookEvent> nominated(String roundId, String nominationId, String personId) {
		LocalDate day = LocalDate.of(2026, 1, 20);
		Fact years = new Fact("years", "7", null);
		return List.of(
				new NomineeNominated(roundId, nominationId, Subject.person(personId), FACTORY, FACTORY,
						List.of(FACTORY, UNION), List.of(years), "", BASIS, day),
				new EligibilityChecked(roundId, nominationId, true,
						List.of(new Verdict("three-years", "二(一)一是", Outcome.PASS, List.of(years))), BASIS, day),
				new NomineeReviewed(roundId, nominationId, "account-r1", 90, BASIS, day),
				new NomineeReviewed(roundId, nominationId, "account-r2", 85, BASIS, day));
	}

	public static ShortlistApproved shortlisted(String roundId, List<String> nominationIds) {
		return new ShortlistApproved(roundId, nominationIds, BASIS.decidedBy("示例评〔2026〕1号"), LocalDate.of(2026, 2, 2));
	}

	public static DisclosurePublished published(String roundId, String disclosureId, int version,
			List<String> nominationIds, LocalDate on) {
		Window window = WorkingDayCalendar.china().window(on, 5, CountingConvention.EXCLUDE_FIRST_DAY);
		return new DisclosurePublished(roundId, disclosureId, version, nominationIds, window.firstDay(),
				window.lastDay(), window.workingDays(), window.convention(), window.calendarVersion(),
				window.provisional(), CONTACT, (version == 1) ? null : "更正名单", BASIS, on);
	}

	public ObjectionFiled objection(String roundId, String nominationId, String objectionId, LocalDate on) {
		PersonalDetails objector = new PersonalDetails(
				Map.of(PersonalDetails.NAME, "虚构异议人", PersonalDetails.STATEMENT, "虚构内容"));
		return new ObjectionFiled(roundId, nominationId, objectionId, "YY-" + objectionId, objectionId,
				this.vault.seal(objectionId, objector), BASIS, on);
	}

	public static ObjectionResolved resolved(String roundId, String nominationId, String objectionId, boolean upheld,
			LocalDate on) {
		return new ObjectionResolved(roundId, nominationId, objectionId, upheld, "经核查", BASIS, on);
	}

	/** The end of a notice and the conferral on those nominees. */
	public static List<MeritbookEvent> conferred(String roundId, String disclosureId, Map<String, String> persons,
			LocalDate on) {
		Basis decision = BASIS.decidedBy("示例发〔" + on.getYear() + "〕9号");
		List<String> nominations = persons.keySet().stream().sorted().toList();
		List<String> honors = nominations.stream().map(Sample::honorOf).toList();
		List<MeritbookEvent> events = new ArrayList<>();
		events.add(new DisclosureClosed(roundId, disclosureId, BASIS, on));
		events.add(new HonorsConferred(roundId, nominations, honors, List.of(BUREAU, UNION), decision, on));
		IntStream.range(0, nominations.size())
			.forEach((index) -> events.add(honor(roundId, nominations.get(index),
					Objects.requireNonNull(persons.get(nominations.get(index))), index + 1, decision, on)));
		return events;
	}

	public static HonorConferred honor(String roundId, String nominationId, String personId, int ordinal,
			Basis decision, LocalDate on) {
		return new HonorConferred(honorOf(nominationId), roundId, nominationId, SCHEME, 1, Subject.person(personId),
				FACTORY, "示例工匠", "评选路径", SchemeKind.HONOR_TITLE, ActType.RECOGNITION, Rank.PREFECTURE, "511700",
				List.of(BUREAU, UNION), on.getYear(), ordinal, "SL", decision, on);
	}

	public static String honorOf(String nominationId) {
		return nominationId.replace("nomination-", "honor-");
	}

}
