package org.meritbook.command.competition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Terms;
import org.meritbook.command.honor.IssueCertificate;
import org.meritbook.command.honor.RevokeHonor;
import org.meritbook.events.competition.CompetitionOpened;
import org.meritbook.events.competition.CompetitionTitlesConferred;
import org.meritbook.events.honor.CertificateIssued;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.type.CompetitionItem;
import org.meritbook.events.type.Flag;
import org.meritbook.events.type.Placing;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.events.type.SchemeKind;

import static org.assertj.core.api.Assertions.assertThat;

class CompetitionTest {

	private static final String ID = "competition-cup";

	private static final String CUP = "scheme-cup";

	private static final String TITLE = "scheme-title";

	private static final String CERTIFICATE = "scheme-expert";

	private static final LocalDate OPENED = LocalDate.of(2023, 5, 8);

	private static final LocalDate CONFERRED = LocalDate.of(2023, 6, 30);

	private static final String DECISION = "样赛〔2023〕1号";

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	@BeforeEach
	void a_cup_every_year_with_a_title_and_a_certificate() {
		this.city.scheme(CUP, Terms.plain().of(SchemeKind.COMPETITION, Rank.PREFECTURE).everyYears(1));
		this.city.scheme(TITLE, Terms.plain().called("样例工匠").by("竞赛路径"));
		this.city.scheme(CERTIFICATE,
				Terms.plain().of(SchemeKind.CERTIFICATE, Rank.PREFECTURE).called("样例能手").by("竞赛路径"));
	}

	/** Domain scenario 13 and invariant I25. */
	@Test
	void twelve_events_lead_to_twelve_titles_and_twelve_certificates() {
		List<String> winners = heldWith(12);
		this.book.record(titles(TITLE, 1));
		List<HonorConferred> honors = this.book.events(HonorConferred.class);
		assertThat(honors).hasSize(12)
			.allSatisfy((honor) -> assertThat(honor.route()).isEqualTo("竞赛路径"))
			.extracting((honor) -> honor.subject().id())
			.containsExactlyElementsOf(winners);
		honors.forEach((honor) -> this.book.record(new IssueCertificate(honor.honorId(), null, CONFERRED)));
		assertThat(this.book.events(CertificateIssued.class)).hasSize(12)
			.extracting(CertificateIssued::certificateNo)
			.doesNotHaveDuplicates();
	}

	@Test
	void certificates_may_go_further_down_than_the_title() {
		heldWith(2);
		this.book.record(titles(CERTIFICATE, 2));
		assertThat(this.book.newest(CompetitionTitlesConferred.class).titles()).hasSize(4);
	}

	@Test
	void a_title_won_is_revoked_like_any_other() {
		heldWith(1);
		this.book.record(titles(TITLE, 1));
		this.book.record(new RevokeHonor(this.book.newest(HonorConferred.class).honorId(), RevocationReason.FRAUD,
				City.BUREAU, "样撤〔2024〕1号", LocalDate.of(2024, 1, 8)));
	}

	@Nested
	class Opening {

		@Test
		void is_flagged_off_its_cycle_and_not_refused() {
			CompetitionTest.this.book.record(opening("competition-2021", 2021));
			CompetitionTest.this.book.record(opening("competition-2023", 2023));
			assertThat(CompetitionTest.this.book.newest(CompetitionOpened.class).flags()).extracting(Flag::code)
				.containsExactly("COMPETITIONS_KEEP_THEIR_CYCLE");
			CompetitionTest.this.book.record(opening("competition-2024", 2024));
			assertThat(CompetitionTest.this.book.newest(CompetitionOpened.class).flags()).isEmpty();
		}

		@ParameterizedTest
		@CsvSource({ "''", "'a,a'" })
		void names_events_each_with_an_id_of_its_own(String ids) {
			List<CompetitionItem> items = ids.isEmpty() ? List.of()
					: List.of(ids.split(",")).stream().map((id) -> new CompetitionItem(id, "项目", null)).toList();
			CompetitionTest.this.book.refuses("AN_EVENT_IS_NAMED_ONCE", "items",
					new OpenCompetition(ID, CUP, "样例杯", 2023, City.BUREAU, items, OPENED, OPENED, OPENED));
		}

		@Test
		void asks_for_a_known_organiser_days_in_order_and_a_scheme_of_competitions() {
			List<CompetitionItem> items = List.of(new CompetitionItem("a", "项目", null));
			CompetitionTest.this.book.refuses("RECORD_MUST_EXIST", "organiserId",
					new OpenCompetition(ID, CUP, "样例杯", 2023, "organisation-nowhere", items, OPENED, OPENED, OPENED));
			CompetitionTest.this.book.refuses("PERIOD_MUST_BE_IN_ORDER", "until",
					new OpenCompetition(ID, CUP, "样例杯", 2023, City.BUREAU, items, OPENED, OPENED.minusDays(1), OPENED));
			CompetitionTest.this.book.refuses("SCHEME_MUST_BE_OF_THAT_KIND", "schemeId",
					new OpenCompetition(ID, TITLE, "样例杯", 2023, City.BUREAU, items, OPENED, OPENED, OPENED));
		}

	}

	@Nested
	class Results {

		@Test
		void are_recorded_once_and_of_an_event_of_the_competition() {
			heldWith(1);
			CompetitionTest.this.book.refuses("RESULT_IS_RECORDED_ONCE", "itemId",
					result("item-1", new Placing(1, CompetitionTest.this.city.person(), true)));
			CompetitionTest.this.book.refuses("EVENT_MUST_BE_OF_THE_COMPETITION", "itemId",
					result("item-99", new Placing(1, CompetitionTest.this.city.person(), true)));
		}

		@Test
		void have_one_first_place_and_everyone_once() {
			CompetitionTest.this.book.record(opening(ID, 2023));
			String one = CompetitionTest.this.city.person();
			String other = CompetitionTest.this.city.person();
			for (RecordResult result : List.of(result("item-1"), result("item-1", new Placing(2, one, true)),
					result("item-1", new Placing(1, one, true), new Placing(1, other, true)),
					result("item-1", new Placing(1, one, true), new Placing(2, one, true)),
					result("item-1", new Placing(1, one, true), new Placing(0, other, true)))) {
				CompetitionTest.this.book.refuses("A_RESULT_HAS_ONE_FIRST_PLACE", "placings", result);
			}
			CompetitionTest.this.book.refuses("RECORD_MUST_EXIST", "placings",
					result("item-1", new Placing(1, "person-nobody", true)));
		}

	}

	/** Invariant I25. */
	@Nested
	class Titles {

		@ParameterizedTest
		@ValueSource(ints = { 0, 2 })
		void go_to_the_first_place_only(int lastPlace) {
			heldWith(1);
			CompetitionTest.this.book.refuses("ONLY_THE_FIRST_PLACE_EARNS_THE_TITLE", "lastPlace",
					titles(TITLE, lastPlace));
		}

		@Test
		void go_to_employees_only() {
			CompetitionTest.this.book.record(opening(ID, 2023));
			CompetitionTest.this.book
				.record(result("item-1", new Placing(1, CompetitionTest.this.city.person(), false)));
			CompetitionTest.this.book.refuses("ONLY_EMPLOYEES_EARN_THE_TITLE", "placings", titles(TITLE, 1));
		}

		@Test
		void are_those_of_the_competition_route() {
			heldWith(1);
			CompetitionTest.this.city.scheme("scheme-selected", Terms.plain().called("样例工匠").by("认定路径"));
			CompetitionTest.this.book.refuses("TITLE_MUST_BE_OF_THE_COMPETITION_ROUTE", "schemeId",
					titles("scheme-selected", 1));
		}

		@Test
		void are_conferred_by_the_organiser() {
			heldWith(1);
			CompetitionTest.this.city.scheme("scheme-others",
					Terms.plain().called("样例工匠").by("竞赛路径").conferredBy(City.GOVERNMENT));
			CompetitionTest.this.book.refuses("THE_ORGANISER_CONFERS_THE_TITLE", "schemeId",
					titles("scheme-others", 1));
		}

		@Test
		void are_conferred_once_and_after_a_result() {
			CompetitionTest.this.book.record(opening(ID, 2023));
			CompetitionTest.this.book.refuses("TITLES_ARE_CONFERRED_ONCE", "competitionId", titles(TITLE, 1));
			CompetitionTest.this.book
				.record(result("item-1", new Placing(1, CompetitionTest.this.city.person(), true)));
			CompetitionTest.this.book.record(titles(TITLE, 1));
			CompetitionTest.this.book.refuses("TITLES_ARE_CONFERRED_ONCE", "competitionId", titles(TITLE, 1));
		}

	}

	/** Holds a cup of that many events; gives who came first, event by event. */
	private List<String> heldWith(int events) {
		this.book.record(opening(ID, 2023));
		List<String> winners = new ArrayList<>();
		IntStream.rangeClosed(1, events).forEach((event) -> {
			winners.add(this.city.person());
			this.book.record(result("item-" + event, new Placing(1, winners.getLast(), true),
					new Placing(2, this.city.person(), true)));
		});
		return winners;
	}

	private static OpenCompetition opening(String id, int year) {
		List<CompetitionItem> items = IntStream.rangeClosed(1, 12)
			.mapToObj((number) -> new CompetitionItem("item-" + number, "样例项目" + number, null))
			.toList();
		return new OpenCompetition(id, CUP, "样例杯", year, City.BUREAU, items, OPENED, CONFERRED, OPENED);
	}

	private static RecordResult result(String itemId, Placing... placings) {
		return new RecordResult(ID, itemId, List.of(placings), OPENED.plusDays(7));
	}

	private static ConferCompetitionTitles titles(String schemeId, int lastPlace) {
		return new ConferCompetitionTitles(ID, schemeId, lastPlace, DECISION, CONFERRED);
	}

}
