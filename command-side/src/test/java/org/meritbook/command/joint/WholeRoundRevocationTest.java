package org.meritbook.command.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Terms;
import org.meritbook.command.honor.IssueCertificate;
import org.meritbook.command.honor.RenounceHonor;
import org.meritbook.command.honor.RevokeHonor;
import org.meritbook.command.round.CloseDisclosure;
import org.meritbook.command.round.Nominate;
import org.meritbook.command.round.RevokeRound;
import org.meritbook.command.round.WithdrawNomination;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.events.round.RoundRevoked;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.events.type.Subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WholeRoundRevocationTest {

	private static final String ROUND = "round-2023";

	private static final LocalDate LATER = LocalDate.of(2024, 3, 1);

	private static final Basis DECISION = Basis.of(City.POLICY, 1, City.CLAUSE.clause()).decidedBy("样撤〔2024〕1号");

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	@Nested
	class RevokeRoundCommand {

		@ParameterizedTest
		@ValueSource(strings = { City.BUREAU, City.GOVERNMENT })
		void revokes_the_round_and_each_honor_by_one_decision(String body) {
			List<String> honors = WholeRoundRevocationTest.this.city.conferredRound(3, Terms.tenEveryTwoYears());
			WholeRoundRevocationTest.this.book.record(revoking(body));
			assertThat(WholeRoundRevocationTest.this.book.newest(RoundRevoked.class))
				.isEqualTo(new RoundRevoked(ROUND, RevocationReason.NO_LEGAL_BASIS, body, honors, DECISION, LATER));
			assertThat(WholeRoundRevocationTest.this.book.events(HonorRevoked.class)).containsExactlyElementsOf(honors
				.stream()
				.map((honor) -> new HonorRevoked(honor, RevocationReason.NO_LEGAL_BASIS, body, true, DECISION, LATER))
				.toList());
		}

		@Test
		void leaves_honors_that_ended_before_as_they_ended() {
			List<String> honors = WholeRoundRevocationTest.this.city.conferredRound(3, Terms.tenEveryTwoYears());
			WholeRoundRevocationTest.this.book
				.record(new RevokeHonor(honors.get(0), RevocationReason.FRAUD, City.BUREAU, "样撤〔2023〕9号", LATER));
			WholeRoundRevocationTest.this.book.record(new RenounceHonor(honors.get(1), "本人放弃", LATER));
			WholeRoundRevocationTest.this.book.record(revoking(City.BUREAU));
			assertThat(WholeRoundRevocationTest.this.book.events(HonorRevoked.class))
				.extracting(HonorRevoked::honorId, HonorRevoked::wholeRound)
				.containsExactly(tuple(honors.get(0), false), tuple(honors.get(2), true));
		}

		@Test
		void refuses_a_round_that_conferred_nothing() {
			WholeRoundRevocationTest.this.city.publishedRound(1, Terms.tenEveryTwoYears());
			WholeRoundRevocationTest.this.book.refuses("ONLY_A_CONFERRED_ROUND_IS_REVOKED", "roundId",
					revoking(City.BUREAU));
		}

		@Test
		void refuses_a_second_revocation() {
			WholeRoundRevocationTest.this.city.conferredRound(1, Terms.tenEveryTwoYears());
			WholeRoundRevocationTest.this.book.record(revoking(City.BUREAU));
			WholeRoundRevocationTest.this.book.refuses("ONLY_A_CONFERRED_ROUND_IS_REVOKED", "roundId",
					revoking(City.BUREAU));
		}

		@ParameterizedTest
		@ValueSource(strings = { City.FACTORY, "organisation-nowhere" })
		void refuses_a_body_that_neither_conferred_nor_stands_above(String body) {
			WholeRoundRevocationTest.this.city.conferredRound(1, Terms.tenEveryTwoYears());
			WholeRoundRevocationTest.this.book.refuses("ONLY_THE_CONFERRING_BODY_REVOKES", "revokingBodyId",
					revoking(body));
		}

		@Test
		void refuses_a_round_that_is_not_on_record() {
			WholeRoundRevocationTest.this.book.refuses("RECORD_MUST_EXIST", "", revoking(City.BUREAU));
		}

	}

	@Nested
	class AfterTheRevocation {

		@Test
		void nothing_more_is_done_to_the_round_or_its_honors() {
			List<String> list = WholeRoundRevocationTest.this.city.publishedRound(2, Terms.tenEveryTwoYears());
			LocalDate october9 = LocalDate.of(2023, 10, 9);
			WholeRoundRevocationTest.this.book.record(City.conferral(ROUND, list.subList(0, 1), october9));
			WholeRoundRevocationTest.this.book.record(revoking(City.BUREAU));
			String person = WholeRoundRevocationTest.this.city.person();
			String honor = WholeRoundRevocationTest.this.book.newest(HonorRevoked.class).honorId();
			Map<Object, String> refusals = Map
				.of(City.conferral(ROUND, list.subList(1, 2), october9), "ROUND_MUST_STAND",
						City.publication(ROUND, october9), "ROUND_MUST_STAND", new CloseDisclosure(ROUND, october9),
						"ROUND_MUST_STAND", new WithdrawNomination(ROUND, list.get(1), "撤回", october9),
						"ROUND_MUST_STAND",
						WholeRoundRevocationTest.this.city.objectionTo(ROUND, list.get(1), LocalDate.of(2023, 9, 27)),
						"ROUND_MUST_STAND", new Nominate(ROUND, "nomination-x", Subject.person(person), null,
								City.FACTORY, List.of(), List.of(), "", LocalDate.of(2023, 6, 3)),
						"ROUND_MUST_TAKE_NOMINATIONS");
			refusals.forEach((command, code) -> WholeRoundRevocationTest.this.book.refuses(code, "roundId", command));
			WholeRoundRevocationTest.this.book.refuses("HONOR_MUST_BE_IN_FORCE", "honorId",
					new IssueCertificate(honor, null, LATER));
		}

	}

	private static RevokeRound revoking(String body) {
		return new RevokeRound(ROUND, RevocationReason.NO_LEGAL_BASIS, body, "样撤〔2024〕1号", LATER);
	}

}
