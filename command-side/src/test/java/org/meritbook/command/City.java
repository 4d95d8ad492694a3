package org.meritbook.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.command.organisation.RegisterOrganisation;
import org.meritbook.command.person.RegisterPerson;
import org.meritbook.command.policy.IssuePolicy;
import org.meritbook.command.policy.RegisterPolicy;
import org.meritbook.command.round.ApproveShortlist;
import org.meritbook.command.round.CheckEligibility;
import org.meritbook.command.round.ConferHonors;
import org.meritbook.command.round.FileObjection;
import org.meritbook.command.round.Nominate;
import org.meritbook.command.round.OpenRound;
import org.meritbook.command.round.PublishDisclosure;
import org.meritbook.command.scheme.DefineScheme;
import org.meritbook.events.identity.DocumentType;
import org.meritbook.events.identity.ResidentId;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.region.RegionCode;
import org.meritbook.events.round.HonorsConferred;
import org.meritbook.events.type.Contact;
import org.meritbook.events.type.DocumentNature;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.Subject;

/**
 * An invented city that keeps its honors in a book: what happens there before the act a
 * test is about. Its policy is in force from 2023-01-01, its bureau confers, its factory
 * nominates.
 */
public final class City {

	/** In force from 2023-01-01. */
	public static final String POLICY = "policy-sample";

	/** Stands above the bureau. */
	public static final String GOVERNMENT = "organisation-government";

	/** Confers. */
	public static final String BUREAU = "organisation-bureau";

	/** Nominates. */
	public static final String FACTORY = "organisation-factory";

	/** The scheme that {@link #scheme} defines. */
	public static final String SCHEME = "scheme-sample";

	/** Clause that every act of the city rests on. */
	public static final CitedClause CLAUSE = CitedClause.of(POLICY, "二(一)");

	/** Where objections go. */
	public static final Contact CONTACT = new Contact("样例局人才科", "0818-0000000", "office@example.org", "样例市样例路1号");

	private static final LocalDate FOUNDED = LocalDate.of(2023, 1, 1);

	private final BookHarness book;

	private int people;

	/** A city with a policy, a government, a bureau and a factory. */
	public City(BookHarness book) {
		this.book = book;
		issuedPolicy(POLICY, FOUNDED);
		organisation(GOVERNMENT, null);
		organisation(BUREAU, GOVERNMENT);
		organisation(FACTORY, null);
	}

	/** Registers a document that was never issued. */
	public void draftPolicy(String policyId) {
		this.book.record(new RegisterPolicy(policyId, DocumentNature.DRAFT_FOR_COMMENT, "样例办法（征求意见稿）", null,
				List.of("样例局"), Rank.PREFECTURE, "511700", null, null, FOUNDED));
	}

	/** Registers a document and issues it. */
	public void issuedPolicy(String policyId, LocalDate effectiveFrom) {
		draftPolicy(policyId);
		this.book.record(new IssuePolicy(policyId, "样发〔2023〕1号", effectiveFrom, null, effectiveFrom));
	}

	/** Registers an organisation. */
	public void organisation(String organisationId, @Nullable String superiorId) {
		this.book.record(new RegisterOrganisation(organisationId, "样例单位", null, "511700", Rank.PREFECTURE, true,
				superiorId, CLAUSE, FOUNDED));
	}

	/** Registers an invented person and gives the id. */
	public String person() {
		this.people++;
		String personId = "person-" + this.people;
		String number = ResidentId
			.synthetic(new RegionCode("511702"), LocalDate.of(1980, 1, 1).plusDays(this.people / 900),
					this.people % 900 + 1)
			.number();
		this.book.record(new RegisterPerson(personId, DocumentType.RESIDENT_ID,
				new PersonalDetails(
						Map.of(PersonalDetails.NAME, "样例" + this.people, PersonalDetails.DOCUMENT_NUMBER, number)),
				"511702", CLAUSE, FOUNDED));
		return personId;
	}

	/** Defines the scheme under the city's policy. */
	public String scheme(Terms terms) {
		return scheme(SCHEME, terms);
	}

	/** Defines a scheme of that id under the city's policy. */
	public String scheme(String schemeId, Terms terms) {
		this.book.record(new DefineScheme(schemeId, terms.build(), CLAUSE, FOUNDED));
		return schemeId;
	}

	/** The command that opens an edition, with nominations in June of its year. */
	public static OpenRound openingOf(int editionYear, String... override) {
		return new OpenRound(SCHEME, "round-" + editionYear, editionYear + "年度样例英才", editionYear,
				LocalDate.of(editionYear, 6, 1), LocalDate.of(editionYear, 6, 30), LocalDate.of(editionYear, 6, 30),
				(override.length > 0) ? override[0] : null);
	}

	/** Opens the edition and gives the round. */
	public String openRound(int editionYear) {
		return this.book.record(openingOf(editionYear)).recordId();
	}

	/** A nomination of the person by the factory on the third of June. */
	public Nominate nominationOf(String roundId, String personId, Fact... facts) {
		int year = Integer.parseInt(roundId.substring(roundId.length() - 4));
		return new Nominate(roundId, "nomination-" + this.book.nextCommandId(), Subject.person(personId), FACTORY,
				FACTORY, List.of(FACTORY), List.of(facts), "", LocalDate.of(year, 6, 3));
	}

	/** Nominates someone new with those facts and gives the nomination. */
	public String nominate(String roundId, Fact... facts) {
		return this.book.record(nominationOf(roundId, person(), facts)).recordId();
	}

	/** Nominates that many who meet {@link Terms#afterThreeYears()}. */
	public List<String> nominateMany(String roundId, int count) {
		return IntStream.range(0, count).mapToObj((index) -> nominate(roundId, servedSince("2010-01-01"))).toList();
	}

	/** The fact that {@link Terms#afterThreeYears()} asks for. */
	public static Fact servedSince(String day) {
		return new Fact("servedSince", day, null);
	}

	/** Judges the nominations. */
	public void check(String roundId, List<String> nominationIds) {
		nominationIds.forEach((nominationId) -> this.book
			.record(new CheckEligibility(roundId, nominationId, LocalDate.of(2023, 7, 3))));
	}

	/** Judges the nominations and approves them as the list. */
	public List<String> checkedAndShortlisted(String roundId, List<String> nominationIds) {
		check(roundId, nominationIds);
		this.book.record(approval(roundId, nominationIds));
		return nominationIds;
	}

	/** The command that approves a list. */
	public static ApproveShortlist approval(String roundId, List<String> nominationIds) {
		return new ApproveShortlist(roundId, nominationIds, "样定〔2023〕1号", LocalDate.of(2023, 9, 1));
	}

	/** The command that publishes the approved list. */
	public static PublishDisclosure publication(String roundId, LocalDate on) {
		return new PublishDisclosure(roundId, "disclosure-" + roundId + "-" + on, CONTACT, null, null, on);
	}

	/** The command that publishes a changed list. */
	public static PublishDisclosure changedList(String roundId, List<String> nominationIds, LocalDate on) {
		return new PublishDisclosure(roundId, "disclosure-" + roundId + "-" + on, CONTACT, nominationIds, "名单有变更", on);
	}

	/** The command that objects by name. */
	public FileObjection objectionTo(String roundId, String nominationId, LocalDate on) {
		return new FileObjection(roundId, nominationId, "objection-" + this.book.nextCommandId(), "YY2023-00000001",
				new PersonalDetails(Map.of(PersonalDetails.NAME, "样例异议人", PersonalDetails.CONTACT, "0818-0000001",
						PersonalDetails.STATEMENT, "样例事由")),
				on);
	}

	/** Files an objection and gives its id. */
	public String object(String roundId, String nominationId, LocalDate on) {
		return this.book.record(objectionTo(roundId, nominationId, on)).recordId();
	}

	/** The command that confers. */
	public static ConferHonors conferral(String roundId, List<String> nominationIds, LocalDate on) {
		return new ConferHonors(roundId, nominationIds, "样定〔2023〕2号", on);
	}

	/** A plain round of that many whose notice ran from 2023-09-25 to 2023-10-08. */
	public List<String> publishedRound(int count, Terms terms) {
		scheme(terms);
		String roundId = openRound(2023);
		List<String> list = checkedAndShortlisted(roundId, nominateMany(roundId, count));
		this.book.record(publication(roundId, LocalDate.of(2023, 9, 25)));
		return list;
	}

	/** A plain round that conferred that many on 2023-10-09; gives the honors. */
	public List<String> conferredRound(int count, Terms terms) {
		List<String> list = publishedRound(count, terms);
		this.book.record(conferral("round-2023", list, LocalDate.of(2023, 10, 9)));
		return new ArrayList<>(this.book.newest(HonorsConferred.class).honorIds());
	}

}
