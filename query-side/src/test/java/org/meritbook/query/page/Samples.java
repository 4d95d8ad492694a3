package org.meritbook.query.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.page.SampleRecords.Amount;
import org.meritbook.query.page.SampleRecords.Announcement;
import org.meritbook.query.page.SampleRecords.Basis;
import org.meritbook.query.page.SampleRecords.Book;
import org.meritbook.query.page.SampleRecords.Clause;
import org.meritbook.query.page.SampleRecords.Contact;
import org.meritbook.query.page.SampleRecords.Detail;
import org.meritbook.query.page.SampleRecords.EligibilityRule;
import org.meritbook.query.page.SampleRecords.Entry;
import org.meritbook.query.page.SampleRecords.Fact;
import org.meritbook.query.page.SampleRecords.Figure;
import org.meritbook.query.page.SampleRecords.Honor;
import org.meritbook.query.page.SampleRecords.Objection;
import org.meritbook.query.page.SampleRecords.Organisation;
import org.meritbook.query.page.SampleRecords.Policy;
import org.meritbook.query.page.SampleRecords.ReadModel;
import org.meritbook.query.page.SampleRecords.Round;
import org.meritbook.query.page.SampleRecords.Scheme;
import org.meritbook.query.page.SampleRecords.Step;
import org.meritbook.query.page.SampleRecords.Target;

/** A small book of invented people and units, on 2026-11-23. */
final class Samples {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	static final String HOSTILE = "<script>alert('名')</script>\"><img src=x onerror=alert(1)>";

	static final Organisation BUREAU = new Organisation("org-bureau", "达州市人力资源和社会保障局");

	static final Organisation UNIONS = new Organisation("org-unions", "达州市总工会");

	static final Figure CRAFTSMEN = new Figure("巴渠工匠", "AT_LEAST", 300L, 1, null, "名", "到2025年", false);

	static final Policy LETTER = new Policy("policy-letter", "对市政协提案第384号的答复", "REPLY_LETTER", "达人社函〔2023〕299号",
			List.of(BUREAU.name()), LocalDate.of(2023, 8, 28), "PREFECTURE", "511700", "EFFECTIVE",
			LocalDate.of(2023, 8, 28), null, null, List.of());

	static final Policy PLAN = new Policy("policy-plan", "关于加强技能人才队伍建设的实施意见", "NORMATIVE", "达人社发〔2023〕133号",
			List.of(BUREAU.name(), UNIONS.name()), LocalDate.of(2023, 6, 1), "PREFECTURE", "511700", "EFFECTIVE",
			LocalDate.of(2023, 6, 1), LocalDate.of(2028, 5, 31), "示例文件，条款编号为登记所用。", clauses());

	static final Policy DRAFT = new Policy("policy-draft", "诸葛工匠选树管理办法（征求意见稿）", "DRAFT_FOR_COMMENT", null,
			List.of("武侯区总工会"), null, "COUNTY", "510107", "DRAFT", null, LocalDate.of(2023, 8, 28), "无文号、无日期，登记为草案。",
			List.of());

	static final Basis PLAN_BASIS = new Basis(PLAN, 1, "（十）", "达人社发〔2026〕41号");

	static final Scheme CRAFTSMAN = scheme("scheme-craftsman", "巴渠工匠", null,
			List.of(new Amount("reward", "UNSTATED", null, null, null, null, "人", null, "（十）")), false);

	static final Scheme ELITE = scheme("scheme-elite", "达州市杰出人才", null,
			List.of(new Amount("reward", "FIXED", 10_000_000L, 10_000_000L, null, null, "人", "每次授予一次", "二(一)二是")),
			false);

	static final Scheme ROUTED = scheme("scheme-routed", "资阳工匠", "评选认定",
			List.of(new Amount("housing", "RANGE", 100_000L, 600_000L, null, null, "人", "每年", "25"),
					new Amount("event", "UP_TO", null, 40_000_001L, null, null, "项目", null, "21"),
					new Amount("match", "RATIO", null, null, 1L, 2L, "所获奖励", null, "（九）")),
			true);

	static final Contact OFFICE = new Contact("达州市人力资源和社会保障局人才科", "0818-0000000", "yiyi@example.invalid", "达州市示例路 1 号");

	static final Announcement OPEN = announcement("notice-open", "2026年“巴渠工匠”拟命名人员名单公示", "OPEN", 3, entries(8));

	static final Announcement OBJECTION = announcement("notice-objection", "2026年达州市杰出人才拟授予人员名单公示", "OBJECTION", 1,
			entries(5));

	static final Announcement ENDED = announcement("notice-ended", "2025年“巴渠工匠”拟命名人员名单公示", "ENDED", 0, entries(3));

	static final Announcement REPLACED = announcement("notice-replaced", "2026年“巴渠工匠”拟命名人员名单公示", "REPLACED", 0,
			entries(2));

	static final Announcement LONG = announcement("notice-long", "2024年企业新型学徒制补贴人员名单公示", "ENDED", 0, longList());

	static final Announcement BROKEN = new Announcement("notice-broken", "坏数据", "OPEN", 1, null, TODAY, TODAY, TODAY, 5,
			1, "EXCLUDE_FIRST_DAY", "2026.1", false, OPEN.round(), CRAFTSMAN, PLAN_BASIS, null, List.of());

	static final List<Announcement> ANNOUNCEMENTS = List.of(OPEN, OBJECTION, REPLACED, ENDED, LONG);

	static final Honor VALID = honor("honor-valid", "巴渠工匠", "李示范", "VALID", 2025);

	static final Honor REVOKED = honor("honor-revoked", "巴渠工匠", "王模拟", "REVOKED", 2024);

	static final Honor WITHHELD = honor("honor-withheld", "达州市杰出人才", null, "VALID", 2023);

	static final Honor ATTACK = honor("honor-attack", "巴渠工匠", HOSTILE, "SUSPENDED", 2023);

	static final List<Honor> HONORS = IntStream.range(0, 25).mapToObj((i) -> switch (i) {
		case 0 -> VALID;
		case 1 -> REVOKED;
		case 2 -> WITHHELD;
		case 3 -> ATTACK;
		default -> honor("honor-" + i, "巴渠工匠", "试验" + "甲乙丙丁戊己庚辛壬癸".charAt(i % 10) + i, "VALID", 2022);
	}).toList();

	static final Book BOOK = new Book(12344L, List.of(new ReadModel("honoursroll", 12344L, null),
			new ReadModel("announcement", 12300L, null), new ReadModel("target", 12001L, "表结构不符")));

	static final List<Target> TARGETS = List.of(
			new Target("target-craftsmen", "巴渠工匠人数", false, "511700", "PREFECTURE", List.of(UNIONS.name()),
					List.of(CRAFTSMEN), PLAN_BASIS),
			new Target("target-share", "高技能人才占技能人才的比例", false, "511700", "PREFECTURE", List.of(BUREAU.name()),
					List.of(new Figure("高技能人才占比", "AT_LEAST", 1L, 3, null, "比例", "到2025年", false),
							new Figure("技能人才占比", "ABOUT", 30L, 100, null, "%", "", true)),
					PLAN_BASIS),
			new Target("target-team", "创新团队", true, "500118", "COUNTY", List.of(),
					List.of(new Figure("每区引进", "BETWEEN", 1L, 1, 2L, "个", "每年", false),
							new Figure("培训", "ALL", null, 1, null, "", "", false),
							new Figure("参训", "MORE_THAN", 200_000L, 1, null, "人次", "", false)),
					PLAN_BASIS));

	private Samples() {
	}

	private static List<Clause> clauses() {
		return IntStream.rangeClosed(1, 35)
			.mapToObj((i) -> new Clause("A001-" + i, "（" + i + "）", "SYSTEM", (i % 2 == 0) ? "PLATFORM" : "BENEFIT",
					(i == 10) ? "巴渠工匠" : "示例制度" + i, "市级", List.of(BUREAU.name()),
					(i == 10) ? List.of(CRAFTSMEN) : List.of(), null, (i == 10) ? "首批名单另行公布。" : null))
			.toList();
	}

	private static Scheme scheme(String id, String name, @Nullable String route, List<Amount> amounts, boolean closed) {
		return new Scheme(id, 2, name, route, "HONOR_TITLE", "NAMING", "PREFECTURE", "市级", "511700",
				List.of("达州市委组织部", BUREAU.name()), List.of(BUREAU, UNIONS), 2, 10,
				List.of(new EligibilityRule("three-years", "referenceDate >= workingSince.plusYears(3)", "二(一)一是",
						"在达州工作满3年（以基准日计）", "Has worked in Dazhou for three years on the reference date")),
				List.of(new Fact("workingSince", "DATE", "在达州工作起始日", true)), amounts, "OWN_BUDGET", 5,
				"EXCLUDE_FIRST_DAY", "民法典第二百零一条、第二百零三条", null, PLAN_BASIS, closed);
	}

	private static Announcement announcement(String id, String title, String status, int left, List<Entry> entries) {
		boolean open = left > 0;
		LocalDate last = open ? TODAY.plusDays(left - 1) : LocalDate.of(2026, 6, 26);
		List<Objection> objections = status.equals("OBJECTION") ? List
			.of(new Objection("YY-2026-0007", TODAY.minusDays(2), "OPEN", null, null), new Objection("YY-2026-0005",
					TODAY.minusDays(4), "DISMISSED", TODAY.minusDays(1), "经核查，所反映的工作年限与社保缴费记录一致，异议不成立。"))
				: List.of();
		Round round = new Round("round-" + id, "2026年第一批", 2026, status.equals("REPLACED") ? "notice-open" : id,
				objections);
		return new Announcement(id, title, status, id.equals("notice-open") ? 2 : 1,
				id.equals("notice-open") ? "一名候选人撤回，名单减少一人，重新公示。" : null, last.minusDays(7), last.minusDays(6), last, 5,
				left, "EXCLUDE_FIRST_DAY", "2026.1", id.equals("notice-objection"), round, CRAFTSMAN, PLAN_BASIS,
				OFFICE, entries);
	}

	private static List<Entry> entries(int count) {
		List<String> names = List.of("张样例", "李示范", "王模拟", "欧阳试验", "赵假设", "钱示意", "孙虚构", "周拟名");
		return IntStream.range(0, count)
			.mapToObj((i) -> new Entry(i + 1, names.get(i), "PERSON", "达州示例机械制造有限责任公司",
					(i % 2 == 0) ? "通川区总工会" : "宣汉县总工会", (i == 3) ? "REMOVED" : "SHORTLISTED"))
			.toList();
	}

	private static List<Entry> longList() {
		List<String> hostile = List.of("=1+1", "+86", "-2", "@SUM(A1)", "\t=2", HOSTILE, " =3", "＝4");
		return IntStream.range(0, 130)
			.mapToObj((i) -> new Entry(i + 1, (i < hostile.size()) ? hostile.get(i) : (i == 8) ? null : "试验者" + i,
					"PERSON", "达州示例重型机械与装备制造有限责任公司第" + i + "分公司", "宣汉县人力资源和社会保障局", "SHORTLISTED"))
			.toList();
	}

	private static Honor honor(String id, String title, @Nullable String name, String status, int year) {
		boolean revoked = status.equals("REVOKED");
		LocalDate on = LocalDate.of(year, 12, 20);
		LocalDate since = revoked ? LocalDate.of(2026, 3, 2) : on;
		return new Honor(id, title, null, name, "PERSON", "达州示例机械制造有限责任公司", "NAMING", "PREFECTURE", "511700", year, on,
				"达人社发〔" + year + "〕88号", List.of(BUREAU, UNIONS), status, since, revoked ? "FRAUD" : null,
				revoked ? "达人社发〔2026〕9号" : null, "BQ-" + year + "-0001", 1, 2, CRAFTSMAN, ENDED.round(), PLAN_BASIS,
				steps(on, revoked));
	}

	private static List<Step> steps(LocalDate on, boolean revoked) {
		Step conferred = step(120, on, "命名", "Named",
				List.of(new Detail("批次", "2025年第一批"), new Detail("证书编号", "BQ-0001")));
		Step certified = step(121, on.plusDays(5), "颁发证书", "Certificate issued", List.of());
		Step undone = step(6010, LocalDate.of(2026, 3, 2), "撤销", "Revoked", List.of(new Detail("原因", "弄虚作假骗取")));
		return revoked ? List.of(conferred, certified, undone) : List.of(conferred, certified);
	}

	private static Step step(long position, LocalDate day, String zh, String en, List<Detail> details) {
		return new Step(position, day.atTime(LocalTime.of(2, 30)).atOffset(ZoneOffset.UTC), day, zh, en, BUREAU.name(),
				PLAN_BASIS, details);
	}

}
