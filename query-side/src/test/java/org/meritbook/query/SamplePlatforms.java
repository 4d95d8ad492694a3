package org.meritbook.query;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.benefit.AllowanceRecorded;
import org.meritbook.events.benefit.BenefitReinstated;
import org.meritbook.events.benefit.BenefitSuspended;
import org.meritbook.events.benefit.BenefitWithdrawn;
import org.meritbook.events.benefit.PreferenceGranted;
import org.meritbook.events.benefit.TalentCardGranted;
import org.meritbook.events.benefit.TaxOffsetRecorded;
import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.competition.CompetitionOpened;
import org.meritbook.events.competition.CompetitionTitlesConferred;
import org.meritbook.events.competition.ResultRecorded;
import org.meritbook.events.designation.DesignationApplied;
import org.meritbook.events.designation.DesignationAssessed;
import org.meritbook.events.designation.DesignationDelisted;
import org.meritbook.events.designation.DesignationDisclosed;
import org.meritbook.events.designation.DesignationReassessed;
import org.meritbook.events.designation.DesignationUpgraded;
import org.meritbook.events.designation.PlatformDesignated;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.type.ActType;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.CompetitionItem;
import org.meritbook.events.type.Flag;
import org.meritbook.events.type.Placing;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.Subject;
import org.meritbook.events.type.TitleWon;

/**
 * Invented studios, a cup and benefits.
 */
public final class SamplePlatforms {

	public static final LocalDate DESIGNATED = LocalDate.of(2024, 3, 1);

	public static final LocalDate UPGRADED = LocalDate.of(2025, 3, 1);

	public static final LocalDate DELISTED = LocalDate.of(2026, 2, 2);

	private static final LocalDate OPENED = LocalDate.of(2025, 5, 8);

	private static final Basis DECIDED = Sample.BASIS.decidedBy("示例平〔2024〕1号");

	private SamplePlatforms() {
	}

	public static DesignationApplied applied(String id) {
		return new DesignationApplied(id, "scheme-studio-county", 1, "示例技能大师工作室", Sample.FACTORY, "person-0-0",
				Rank.COUNTY, SchemeKind.PLATFORM, "511722", Sample.BASIS, LocalDate.of(2024, 1, 8));
	}

	/** An application that passed, was disclosed and led to a designation. */
	public static List<MeritbookEvent> designated(String id) {
		LocalDate published = LocalDate.of(2024, 2, 1);
		return List.of(applied(id), new DesignationAssessed(id, true, "合格", Sample.BASIS, published),
				new DesignationDisclosed(id, published, published.plusDays(7), 5, CountingConvention.EXCLUDE_FIRST_DAY,
						"示例", false, Sample.BASIS, published),
				new PlatformDesignated(id, "scheme-studio-county", Rank.COUNTY, DESIGNATED.plusYears(3), DECIDED,
						DESIGNATED));
	}

	public static DesignationUpgraded upgraded(String id) {
		return new DesignationUpgraded(id, "scheme-studio-city", 1, Rank.COUNTY, Rank.PREFECTURE, DECIDED, UPGRADED);
	}

	public static DesignationDelisted delisted(String id) {
		return new DesignationDelisted(id, Sample.BUREAU, "停办", DECIDED, DELISTED);
	}

	public static CompetitionOpened opened(Flag... flags) {
		return new CompetitionOpened("competition-sample", Sample.SCHEME, 1, "示例杯", 2025, Sample.UNION,
				List.of(new CompetitionItem("a", "示例项目", "6-31-01-03")), OPENED, OPENED.plusDays(3), List.of(flags),
				Sample.BASIS, OPENED);
	}

	/** A result, a title for the first place and its honor. */
	public static List<MeritbookEvent> won(String winner, String second) {
		Basis decision = Sample.BASIS.decidedBy("示例赛〔2025〕1号");
		return List.of(
				new ResultRecorded("competition-sample", "a",
						List.of(new Placing(1, winner, true), new Placing(2, second, true)), Sample.BASIS, OPENED),
				new CompetitionTitlesConferred("competition-sample", Sample.SCHEME,
						List.of(new TitleWon("honor-won", "a", 1, winner)), decision, OPENED),
				new HonorConferred("honor-won", "competition-sample", "nomination-won", Sample.SCHEME, 1,
						Subject.person(winner), null, "示例工匠", "竞赛路径", SchemeKind.HONOR_TITLE, ActType.CERTIFICATION,
						Rank.PREFECTURE, "511700", List.of(Sample.UNION), 2025, 1, "SL", decision, OPENED));
	}

	/** One benefit of every kind. */
	public static List<MeritbookEvent> benefits(String personId) {
		return List.of(
				new TalentCardGranted("card-1", Sample.SCHEME, personId, "YC-0001", List.of("医疗"), null, Sample.BASIS,
						DESIGNATED),
				new PreferenceGranted("preference-1", Sample.SCHEME, personId, null, "优先推荐", Sample.BASIS, DESIGNATED),
				new TaxOffsetRecorded("offset-1", Sample.SCHEME, Sample.FACTORY, 2023, 100_000_000L, 50_000_000L,
						30_000_000L, "示例税〔2024〕1号", Sample.BASIS, DESIGNATED),
				new AllowanceRecorded("allowance-1", Sample.SCHEME, Sample.FACTORY, personId, 50_000L, DESIGNATED,
						DESIGNATED.plusDays(30), Sample.BASIS, DESIGNATED));
	}

	public static BenefitSuspended suspended(String id) {
		return new BenefitSuspended(id, "核查", DECIDED, UPGRADED);
	}

	public static BenefitWithdrawn withdrawn(String id) {
		return new BenefitWithdrawn(id, "离开本市", DECIDED, DELISTED);
	}

	/** What the rest of the life of those records holds. */
	public static List<MeritbookEvent> endings() {
		return List.of(upgraded("designation-1"),
				new DesignationReassessed("designation-1", false, "不合格", null, Sample.BASIS, UPGRADED),
				delisted("designation-1"), suspended("card-1"),
				new BenefitReinstated("card-1", "查清", DECIDED, UPGRADED), withdrawn("card-1"));
	}

}
