package org.meritbook.ops.dataset.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.meritbook.command.dispatch.Actor;
import org.meritbook.command.honor.CorrectHonor;
import org.meritbook.command.honor.HonorField;
import org.meritbook.command.honor.RevokeHonor;
import org.meritbook.command.honor.SuspendHonor;
import org.meritbook.command.round.FileObjection;
import org.meritbook.command.round.RevokeRound;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.type.Contact;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.ops.dataset.Desk;

/**
 * The demonstration: several years of rounds in three cities, a revoked honor, a
 * suspended one, a whole round revoked, and a notice that is open on the day of the first
 * start, with an objection. Performed again, it changes nothing.
 */
public final class DemonstrationBook {

	private static final Logger LOGGER = LoggerFactory.getLogger(DemonstrationBook.class);

	private static final String DAZHOU = "organisation-dazhou-human-resources";

	private static final String YONGCHUAN = "organisation-yongchuan-human-resources";

	private static final String ZIYANG = "organisation-ziyang-human-resources";

	private final Stage stage;

	/**
	 * @param desk where acts are handed in
	 * @param today day on which the demonstration was first loaded, the same on every
	 * later start
	 */
	public DemonstrationBook(Desk desk, LocalDate today) {
		this.stage = new Stage(desk, today);
	}

	/** The organisation that is registered first; its day tells when that was. */
	public static String firstRecord() {
		return "organisation-demo-marker";
	}

	/** Performs every act of the demonstration. */
	public void perform() {
		Cast dazhou = Cast.of(DAZHOU);
		InventedPeople people = new InventedPeople(this.stage, dazhou.clerk());
		this.stage.perform(dazhou.clerk(), "marker", Enterprises.marker(firstRecord(), this.stage.today()));
		Enterprises enterprises = Enterprises.register(people);
		dazhou(new RoundPlay(this.stage, dazhou, people), enterprises);
		yongchuan(new RoundPlay(this.stage, Cast.of(YONGCHUAN), people), enterprises);
		ziyang(new RoundPlay(this.stage, Cast.of(ZIYANG), people), enterprises);
		LOGGER.info("Demonstration book: performed; people and enterprises in it are invented.");
	}

	private void dazhou(RoundPlay play, Enterprises enterprises) {
		Contact contact = new Contact("达州市人力资源和社会保障局职业能力建设科（演示）", "0818-0000001", "notice@dazhou.example",
				"四川省达州市通川区演示路1号");
		RoundPlan talents = new RoundPlan("outstanding-2023", "scheme-A000-05", "2023年达州市杰出人才评选", 2023,
				LocalDate.of(2023, 9, 4), LocalDate.of(2023, 10, 9), LocalDate.of(2023, 10, 20), "达人社演〔2023〕21号", "达杰",
				"511702", enterprises.dazhou(), "organisation-dazhou-trade-unions", 10,
				List.of(new Fact("servedSince", "2012-07-01", null), new Fact("contribution", "true", null)), contact);
		play.upToTheNotice(talents);
		play.conferral(talents);
		RoundPlan first = craftsmen("craftsmen-2024", 2024, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 8), 24,
				enterprises, contact);
		play.upToTheNotice(first);
		play.conferral(first);
		play.perform(Cast.of(DAZHOU).approver(), first, "revoke", new RevokeHonor(RoundPlay.honorId(first, 7),
				RevocationReason.FRAUD, DAZHOU, "达人社演〔2025〕6号", LocalDate.of(2025, 3, 14)));
		play.perform(Cast.of(DAZHOU).clerk(), first, "correct", new CorrectHonor(RoundPlay.honorId(first, 3),
				HonorField.EMPLOYER, enterprises.dazhou().get(1), "工作单位录入有误", null, LocalDate.of(2024, 6, 3)));
		play.perform(Cast.of(DAZHOU).approver(), first, "suspend",
				new SuspendHonor(RoundPlay.honorId(first, 11), "有关情况核查中", "达人社演〔2025〕19号", LocalDate.of(2025, 9, 1)));
		LocalDate today = this.stage.today();
		RoundPlan current = craftsmen("craftsmen-current", today.getYear(), today.minusDays(40), today, 18, enterprises,
				contact);
		play.upToTheNotice(current);
		play.perform(new Actor("public", null, "PUBLIC"), current, "objection", new FileObjection(current.roundId(),
				current.nominationId(5), "objection-" + Stage.id("objection/current"),
				"YY" + today.getYear() + "-DEMO0001", new PersonalDetails(Map.of(PersonalDetails.NAME, "演示反映人",
						PersonalDetails.CONTACT, "0818-0000009", PersonalDetails.STATEMENT, "对申报材料中的带徒人数有不同意见（演示数据）。")),
				today));
	}

	private static RoundPlan craftsmen(String key, int year, LocalDate from, LocalDate published, int nominees,
			Enterprises enterprises, Contact contact) {
		return new RoundPlan(key, "scheme-A001-47", year + "年“巴渠工匠”评选", year, from, published, published.plusDays(14),
				"达人社演〔" + year + "〕12号", "达匠", "511702", enterprises.dazhou(), "organisation-dazhou-trade-unions",
				nominees, List.of(), contact);
	}

	private void yongchuan(RoundPlay play, Enterprises enterprises) {
		Contact contact = new Contact("重庆市永川区人力资源和社会保障局职业能力建设科（演示）", "023-00000002", "notice@yongchuan.example",
				"重庆市永川区演示路2号");
		RoundPlan masters = yongchuanRound("masters-2025", "scheme-A002-56", "2025年永川区区级技能大师认定", "永技师", 8,
				LocalDate.of(2025, 9, 8), enterprises, contact);
		play.upToTheNotice(masters);
		play.conferral(masters);
		RoundPlan rural = yongchuanRound("rural-2024", "scheme-A002-58", "2024年永川区乡村工匠命名", "永乡匠", 12,
				LocalDate.of(2024, 9, 2), enterprises, contact);
		play.upToTheNotice(rural);
		play.conferral(rural);
		play.perform(Cast.of(YONGCHUAN).approver(), rural, "revoke-round", new RevokeRound(rural.roundId(),
				RevocationReason.PROCEDURE_BREACH, YONGCHUAN, "永人社演〔2025〕31号", LocalDate.of(2025, 4, 22)));
		LocalDate today = this.stage.today();
		RoundPlan current = yongchuanRound("experts-current", "scheme-A002-57", today.getYear() + "年永川区区级技术能手认定", "永技手",
				9, today.minusDays(30), enterprises, contact);
		play.upToTheNotice(current);
	}

	private static RoundPlan yongchuanRound(String key, String scheme, String title, String prefix, int nominees,
			LocalDate from, Enterprises enterprises, Contact contact) {
		return new RoundPlan(key, scheme, title, from.getYear(), from, from.plusDays(30), from.plusDays(45),
				"永人社演〔" + from.getYear() + "〕" + nominees + "号", prefix, "500118", enterprises.yongchuan(),
				"organisation-yongchuan-high-tech-zone", nominees, List.of(new Fact("keySector", "true", null)),
				contact);
	}

	private void ziyang(RoundPlay play, Enterprises enterprises) {
		Contact contact = new Contact("资阳市人力资源和社会保障局职业能力建设科（演示）", "028-00000003", "notice@ziyang.example",
				"四川省资阳市雁江区演示路3号");
		RoundPlan craftsmen = new RoundPlan("ziyang-2020", "scheme-A003-63", "2020年“资阳工匠”认定", 2020,
				LocalDate.of(2020, 6, 1), LocalDate.of(2020, 7, 6), LocalDate.of(2020, 7, 20), "资人社演〔2020〕15号", "资匠",
				"512002", enterprises.ziyang(), "organisation-ziyang-economy", 6,
				List.of(new Fact("leadingTalent", "true", null)), contact);
		play.upToTheNotice(craftsmen);
		play.conferral(craftsmen);
	}

}
