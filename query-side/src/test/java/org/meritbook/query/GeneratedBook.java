package org.meritbook.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.honor.CertificateIssued;
import org.meritbook.events.honor.CertificateReissued;
import org.meritbook.events.honor.HonorCorrected;
import org.meritbook.events.honor.HonorReinstated;
import org.meritbook.events.honor.HonorReliedOn;
import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.events.honor.HonorSuspended;
import org.meritbook.events.organisation.OrganisationRenamed;
import org.meritbook.events.organisation.OrganisationSucceeded;
import org.meritbook.events.person.PersonCorrected;
import org.meritbook.events.person.PersonErased;
import org.meritbook.events.person.PersonMerged;
import org.meritbook.events.person.PersonRestricted;
import org.meritbook.events.policy.PolicyAmended;
import org.meritbook.events.policy.PolicyRepealed;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.round.ConflictDeclared;
import org.meritbook.events.round.NominationWithdrawn;
import org.meritbook.events.round.RoundRevoked;
import org.meritbook.events.scheme.SchemeClosed;
import org.meritbook.events.scheme.SchemeRevised;
import org.meritbook.events.target.StatisticReported;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.events.identity.DocumentType;

/**
 * A book of many rounds, drawn by chance from a seed; every kind of event occurs in it.
 */
public final class GeneratedBook {

	/** Persons whose key is destroyed some time. */
	public static final List<String> ERASED = List.of("person-0-1");

	private static final int ROUNDS = 4;

	private final Sample sample;

	private final PersonalVault vault;

	private final RandomGenerator random;

	private final List<MeritbookEvent> events = new ArrayList<>();

	private int honors;

	public GeneratedBook(PersonalVault vault, long seed) {
		this.vault = vault;
		this.sample = new Sample(vault);
		this.random = new Random(seed);
	}

	public List<MeritbookEvent> events() {
		this.events.addAll(this.sample.ground());
		for (int round = 0; round < ROUNDS; round++) {
			round(round);
		}
		this.events.addAll(MoneyStory.lines(10_000));
		for (int person = 0; person < 1; person++) {
			this.events.addAll(new MoneyStory(this.vault).whole("person-2-" + person, "-" + person));
		}
		ending();
		return List.copyOf(this.events);
	}

	private void round(int number) {
		String roundId = "round-" + number;
		List<String> nominations = new ArrayList<>();
		Map<String, String> persons = new TreeMap<>();
		this.events.addAll(Sample.opened(roundId, 2026));
		for (int i = 0; i < 3 + this.random.nextInt(5); i++) {
			String personId = "person-" + number + "-" + i;
			String nominationId = "nomination-" + number + "-" + i;
			this.events.add(this.sample.person(personId, "虚构" + (char) ('甲' + i) + number));
			this.events.addAll(Sample.nominated(roundId, nominationId, personId));
			this.events.add(new ConflictDeclared(roundId, nominationId, "account-r3", "同单位", Sample.BASIS, day(1, 21)));
			nominations.add(nominationId);
			persons.put(nominationId, personId);
		}
		String withdrawn = nominations.removeLast();
		persons.remove(withdrawn);
		this.events.add(new NominationWithdrawn(roundId, withdrawn, "本人放弃", Sample.BASIS, day(1, 25)));
		this.events.add(Sample.shortlisted(roundId, nominations));
		disclose(roundId, nominations, persons);
	}

	private void disclose(String roundId, List<String> nominations, Map<String, String> persons) {
		String first = "disclosure-" + roundId + "-1";
		String second = "disclosure-" + roundId + "-2";
		this.events.add(Sample.published(roundId, first, 1, nominations, day(2, 3)));
		String doubted = nominations.getFirst();
		this.events.add(this.sample.objection(roundId, doubted, "objection-" + roundId, day(2, 4)));
		boolean upheld = this.random.nextBoolean();
		this.events.add(Sample.resolved(roundId, doubted, "objection-" + roundId, upheld, day(2, 5)));
		if (upheld) {
			nominations.removeFirst();
			persons.remove(doubted);
		}
		this.events.add(Sample.published(roundId, second, 2, nominations, day(2, 9)));
		this.events.addAll(Sample.conferred(roundId, second, persons, day(2, 28)));
		persons.keySet().forEach((nominationId) -> honor(Sample.honorOf(nominationId)));
	}

	private void honor(String honorId) {
		this.honors++;
		this.events.add(new CertificateIssued(honorId, "SL2026" + this.honors, 1, Sample.BASIS, day(3, 1)));
		switch (this.random.nextInt(5)) {
			case 0 -> this.events
				.add(new CertificateReissued(honorId, "SL2026" + this.honors, 2, "遗失", Sample.BASIS, day(3, 2)));
			case 1 -> {
				this.events.add(new HonorSuspended(honorId, "核查", Sample.BASIS.decidedBy("停1"), day(3, 2)));
				this.events.add(new HonorReinstated(honorId, "核查完毕", Sample.BASIS.decidedBy("复1"), day(3, 3)));
			}
			case 2 -> this.events.add(new HonorRevoked(honorId, RevocationReason.FRAUD, Sample.BUREAU, false,
					Sample.BASIS.decidedBy("撤1"), day(3, 4)));
			case 3 -> this.events.add(new HonorRenounced(honorId, "自愿放弃", Sample.BASIS, day(3, 5)));
			default -> this.events
				.add(new HonorCorrected(honorId, "title", "示例工匠", "示例工匠（更正）", "笔误", Sample.BASIS, day(3, 6)));
		}
	}

	private void ending() {
		this.events.addAll(SampleCertificates.everything("person-0-0"));
		this.events.addAll(SampleRecognitions.everything("person-0-0"));
		this.events.addAll(SamplePlatforms.designated("designation-1"));
		this.events.add(SamplePlatforms.opened());
		this.events.addAll(SamplePlatforms.won("person-0-0", "person-0-2"));
		this.events.addAll(SamplePlatforms.benefits("person-0-0"));
		this.events.addAll(SamplePlatforms.endings());
		this.events.add(new HonorReliedOn("honor-0-1", "recognition-1", Sample.BASIS, day(3, 6)));
		this.events.add(new PersonErased("person-0-1", "本人申请", Sample.BASIS, day(3, 7)));
		this.events.add(new PersonRestricted("person-0-2", "本人申请", Sample.BASIS, day(3, 7)));
		this.events.add(new PersonMerged("person-1-1", "person-1-0", "同一人", Sample.BASIS, day(3, 7)));
		PersonalDetails right = new PersonalDetails(Map.of(PersonalDetails.NAME, "虚构更正名"));
		this.events.add(new PersonCorrected("person-1-0", DocumentType.RESIDENT_ID, "hash-new", "hash-person-1-0",
				this.vault.seal("person-1-0", right), "笔误", Sample.BASIS, day(3, 8)));
		this.events.add(new RoundRevoked("round-3", RevocationReason.NO_LEGAL_BASIS, Sample.BUREAU, List.of(),
				Sample.BASIS.decidedBy("撤2"), day(3, 8)));
		this.events.add(new OrganisationRenamed(Sample.FACTORY, "示例机械集团", "改制", Sample.BASIS, day(3, 9)));
		this.events.add(new OrganisationSucceeded(Sample.UNION, List.of(Sample.BUREAU), "示例编〔2026〕2号", Sample.BASIS,
				day(3, 9)));
		this.events.add(new StatisticReported("statistic-employment", "就业人数", "示例市统计局", Rank.PREFECTURE, "511700",
				List.of(), Sample.BASIS, day(3, 9)));
		this.events.add(new SchemeRevised(Sample.SCHEME, 2, Sample.terms("示例大工匠"), "修订", Sample.BASIS, day(3, 10)));
		this.events.add(new SchemeClosed(Sample.SCHEME, "到期", Sample.BASIS, day(3, 11)));
		this.events.add(
				new PolicyAmended(Sample.POLICY, 2, "示例发〔2026〕3号", day(4, 1), null, "延长有效期", Sample.BASIS, day(3, 12)));
		this.events.add(new PolicyRepealed(Sample.POLICY, "示例发〔2027〕1号", null, Sample.BASIS, LocalDate.of(2027, 1, 1)));
	}

	private static LocalDate day(int month, int day) {
		return LocalDate.of(2026, month, day);
	}

}
