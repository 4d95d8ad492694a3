package org.meritbook.command.grant;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Terms;
import org.meritbook.command.Treasury;
import org.meritbook.command.Treasury.Application;
import org.meritbook.command.honor.IssueCertificate;
import org.meritbook.command.honor.RevokeHonor;
import org.meritbook.command.process.WhenHonorRevokedThenClaimTheMoneyBack;
import org.meritbook.command.round.RevokeRound;
import org.meritbook.events.grant.RecoveryClaimed;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.events.type.OncePer;
import org.meritbook.events.type.RecoveryReason;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.events.type.SourceKind;
import org.meritbook.events.type.SourceRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritbook.command.Treasury.APPLIED;
import static org.meritbook.command.Treasury.application;
import static org.meritbook.command.Treasury.rule;

/**
 * What a grant hangs on, and that it falls with it.
 */
class GrantSourcesTest {

	private static final String PAYS = "scheme-pays";

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	private final Treasury treasury = new Treasury(this.book);

	private final WhenHonorRevokedThenClaimTheMoneyBack process = new WhenHonorRevokedThenClaimTheMoneyBack(
			this.book.desk(), this.book.honors());

	private String honor = "";

	private String honored = "";

	private void honored(SourceRule source) {
		this.honor = this.city.conferredRound(2, Terms.tenEveryTwoYears()).getFirst();
		this.honored = this.book.events(HonorConferred.class).getFirst().subject().id();
		this.city.scheme(PAYS, Terms.plain().paying(Treasury.fixed(1_000_000)));
		this.treasury.pays(PAYS, rule(OncePer.SOURCE, List.of(Treasury.row("maxFen")), List.of(), "1", source, false));
	}

	private static SourceRule honors(boolean certified, List<String> schemes, List<String> held) {
		return new SourceRule(SourceKind.HONOR, schemes, certified, held);
	}

	@Test
	void needs_an_honor_of_the_beneficiary_of_a_scheme_that_counts() {
		honored(honors(false, List.of(City.SCHEME), List.of()));
		refuses("SOURCE_MUST_BE_NAMED", "honorId", one("grant-1"));
		refuses("SOURCE_MUST_BELONG_TO_THE_BENEFICIARY", "honorId", one("grant-1").honor("honor-nobody"));
		refuses("SOURCE_MUST_BELONG_TO_THE_BENEFICIARY", "honorId",
				application("grant-1", this.city.person()).under(PAYS).honor(this.honor));
		this.treasury.applied(one("grant-1").honor(this.honor));
		refuses("ONE_GRANT_FOR_ONE_SOURCE", "honorId", one("grant-2").honor(this.honor));
	}

	@Test
	void needs_an_honor_of_a_scheme_that_the_rule_names() {
		honored(honors(false, List.of("scheme-other"), List.of()));
		refuses("SOURCE_MUST_BELONG_TO_THE_BENEFICIARY", "honorId", one("grant-1").honor(this.honor));
	}

	@Test
	void waits_for_the_certificate_where_the_money_goes_with_it() {
		honored(honors(true, List.of(), List.of()));
		refuses("CERTIFICATE_COMES_BEFORE_THE_MONEY", "honorId", one("grant-1").honor(this.honor));
		this.book.record(new IssueCertificate(this.honor, null, LocalDate.of(2023, 10, 10)));
		this.treasury.applied(one("grant-1").honor(this.honor));
	}

	@Test
	void needs_the_title_that_is_held_besides() {
		honored(honors(false, List.of(), List.of(City.SCHEME)));
		refuses("BENEFICIARY_MUST_HOLD_THE_TITLE", "holderHonorId", one("grant-1").honor(this.honor));
		refuses("BENEFICIARY_MUST_HOLD_THE_TITLE", "holderHonorId",
				one("grant-1").honor(this.honor).holding("honor-nobody"));
		this.treasury.applied(one("grant-1").honor(this.honor).holding(this.honor));
	}

	@Test
	void needs_the_document_that_was_verified() {
		honored(new SourceRule(SourceKind.DOCUMENT, List.of(), false, List.of()));
		refuses("SOURCE_MUST_BE_NAMED", "honorId", one("grant-1"));
		this.treasury.applied(one("grant-1").source("国奖〔2023〕1号"));
	}

	@Test
	void hangs_on_nothing_that_was_revoked() {
		honored(honors(false, List.of(), List.of()));
		revoke(RevocationReason.FRAUD);
		refuses("HONOR_MUST_BE_IN_FORCE", "honorId", one("grant-1").honor(this.honor));
	}

	@Test
	void frees_the_honor_when_it_is_refused() {
		honored(honors(false, List.of(), List.of()));
		this.treasury.applied(one("grant-1").honor(this.honor));
		this.book.record(new RefuseGrant("grant-1", "材料不实", null, APPLIED));
		this.treasury.applied(one("grant-2").honor(this.honor));
	}

	@ParameterizedTest
	@EnumSource(value = RevocationReason.class, names = { "FRAUD", "PROCEDURE_BREACH", "NO_LEGAL_BASIS" })
	void is_claimed_back_when_its_honor_is_revoked_and_only_once(RevocationReason reason) {
		honored(honors(false, List.of(), List.of()));
		paid("grant-1");
		this.process.on(revoke(reason));
		this.process.on(this.book.newest(HonorRevoked.class));
		assertThat(this.book.events(RecoveryClaimed.class)).singleElement().satisfies((claim) -> {
			assertThat(claim.claimedFen()).isEqualTo(1_000_000);
			assertThat(claim.causeId()).isEqualTo(this.honor);
			assertThat(claim.reason()).isEqualTo(RecoveryReason.HONOR_REVOKED);
			assertThat(claim.basis().decisionNo()).isEqualTo("样定〔2024〕5号");
		});
	}

	@ParameterizedTest
	@EnumSource(value = RevocationReason.class, names = { "LATER_OFFENCE", "OWN_REQUEST" })
	void keeps_what_was_paid_where_the_honor_was_rightly_got(RevocationReason reason) {
		honored(honors(false, List.of(), List.of()));
		paid("grant-1");
		this.process.on(revoke(reason));
		assertThat(this.book.newest(RecoveryClaimed.class).claimedFen()).isZero();
		assertThat(this.book.newest(RecoveryClaimed.class).entitledFen()).isEqualTo(1_000_000);
	}

	@Test
	void falls_with_every_honor_of_a_revoked_round() {
		honored(honors(false, List.of(), List.of()));
		paid("grant-1");
		this.book.record(new RevokeRound("round-2023", RevocationReason.NO_LEGAL_BASIS, City.BUREAU, "样定〔2024〕6号",
				LocalDate.of(2024, 3, 1)));
		this.book.events(HonorRevoked.class).forEach(this.process::on);
		assertThat(this.book.events(RecoveryClaimed.class)).singleElement()
			.satisfies((claim) -> assertThat(claim.claimedFen()).isEqualTo(1_000_000));
	}

	@Test
	void leaves_a_refused_grant_as_it_is() {
		honored(honors(false, List.of(), List.of()));
		this.treasury.applied(one("grant-1").honor(this.honor));
		this.book.record(new RefuseGrant("grant-1", "材料不实", null, APPLIED));
		this.process.on(revoke(RevocationReason.FRAUD));
		assertThat(this.book.events(RecoveryClaimed.class)).isEmpty();
	}

	private HonorRevoked revoke(RevocationReason reason) {
		this.book.record(new RevokeHonor(this.honor, reason, City.BUREAU, "样定〔2024〕5号", LocalDate.of(2024, 3, 1)));
		return this.book.newest(HonorRevoked.class);
	}

	private void paid(String grantId) {
		this.treasury.applied(one(grantId).honor(this.honor));
		this.book.record(new ReviewGrant(grantId, true, "", "maker", APPLIED));
		this.treasury.line("fund-one", 1_000_000);
		String row = Treasury.arrived(this.treasury.instructed("batch-1", "fund-one", grantId).getFirst());
		this.book.record(Treasury.file("batch-1", true, row));
	}

	private Application one(String grantId) {
		return application(grantId, this.honored).under(PAYS);
	}

	private void refuses(String code, String field, Application application) {
		this.book.refuses(code, field, application.build());
	}

}
