package org.meritbook.command.process;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Terms;
import org.meritbook.command.honor.RevokeHonor;
import org.meritbook.command.recognition.GrantRecognition;
import org.meritbook.command.recognition.RequestRecognition;
import org.meritbook.command.recognition.WithdrawRecognition;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.events.recognition.RecognitionWithdrawn;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.RecognitionRoute;
import org.meritbook.events.type.RecognitionSource;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.RecognitionSourceKind;
import org.meritbook.events.type.WithdrawalReason;

import static org.assertj.core.api.Assertions.assertThat;

class WhenSourceFallsThenWithdrawRecognitionsTest {

	private static final String DECISION = "样认〔2024〕1号";

	private static final LocalDate FALLEN = LocalDate.of(2024, 4, 1);

	private final BookHarness book = new BookHarness();

	private final WhenSourceFallsThenWithdrawRecognitions process = this.book.recognitionProcess();

	@BeforeEach
	void a_recognition_that_hangs_on_an_honor() {
		City city = new City(this.book);
		city.scheme("scheme-direct", Terms.plain().of(SchemeKind.RECOGNITION, Rank.PREFECTURE).called("样例工匠"));
		String honor = city.conferredRound(1, Terms.plain().afterThreeYears()).getFirst();
		String honored = this.book.newest(HonorConferred.class).subject().id();
		this.book.record(new RequestRecognition("recognition-1", "scheme-direct", honored, RecognitionRoute.DIRECT_RULE,
				null, null, new RecognitionSource(RecognitionSourceKind.HONOR, honor, null), "样例合同",
				LocalDate.of(2024, 3, 1)));
		this.book.record(new GrantRecognition("recognition-1", DECISION, LocalDate.of(2024, 3, 1)));
		this.book.record(new RevokeHonor(honor, RevocationReason.FRAUD, City.BUREAU, "样撤〔2024〕1号", FALLEN));
	}

	@Test
	void withdraws_by_the_decision_that_took_the_source_away_and_once_however_often_it_is_told() {
		HonorRevoked revoked = this.book.newest(HonorRevoked.class);
		this.process.on(revoked);
		this.process.on(revoked);
		assertThat(this.book.events(RecognitionWithdrawn.class)).singleElement().satisfies((withdrawn) -> {
			assertThat(withdrawn.reason()).isEqualTo(WithdrawalReason.SOURCE_FELL);
			assertThat(withdrawn.basis().decisionNo()).isEqualTo("样撤〔2024〕1号");
			assertThat(withdrawn.effectiveOn()).isEqualTo(FALLEN);
		});
	}

	@Test
	void leaves_one_alone_that_was_withdrawn_by_hand() {
		this.book.record(new WithdrawRecognition("recognition-1", WithdrawalReason.OWN_REQUEST, "本人申请", DECISION,
				LocalDate.of(2024, 3, 8)));
		this.process.on(this.book.newest(HonorRevoked.class));
		assertThat(this.book.events(RecognitionWithdrawn.class)).hasSize(1);
	}

	@Test
	void leaves_a_source_alone_on_which_nothing_hangs() {
		HonorRevoked other = new HonorRevoked("honor-other", RevocationReason.FRAUD, City.BUREAU, false,
				this.book.newest(HonorRevoked.class).basis(), FALLEN);
		this.process.on(other);
		assertThat(this.book.events(RecognitionWithdrawn.class)).isEqualTo(List.of());
	}

}
