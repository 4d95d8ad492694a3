package org.meritbook.ops.dataset.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.meritbook.command.dispatch.Actor;
import org.meritbook.command.honor.IssueCertificate;
import org.meritbook.command.round.ApproveShortlist;
import org.meritbook.command.round.CheckEligibility;
import org.meritbook.command.round.ConferHonors;
import org.meritbook.command.round.Nominate;
import org.meritbook.command.round.OpenRound;
import org.meritbook.command.round.PublishDisclosure;
import org.meritbook.command.round.ReviewNominee;
import org.meritbook.events.type.Subject;

/**
 * Plays one invented round, act by act, as the staff of the office would.
 */
final class RoundPlay {

	private static final int NOMINATION_DAYS = 20;

	private final Stage stage;

	private final Cast cast;

	private final InventedPeople people;

	RoundPlay(Stage stage, Cast cast, InventedPeople people) {
		this.stage = stage;
		this.cast = cast;
		this.people = people;
	}

	/** From the opening to the public notice. */
	void upToTheNotice(RoundPlan plan) {
		LocalDate until = plan.nominationFrom().plusDays(NOMINATION_DAYS);
		perform(this.cast.clerk(), plan, "open", new OpenRound(plan.schemeId(), plan.roundId(), plan.title(),
				plan.editionYear(), plan.nominationFrom(), until, plan.nominationFrom(), null));
		for (int number = 1; number <= plan.nominees(); number++) {
			nominate(plan, number);
		}
		perform(this.cast.approver(), plan, "shortlist", new ApproveShortlist(plan.roundId(), plan.allNominationIds(),
				plan.decisionNo() + "（入围）", until.plusDays(1)));
		perform(this.cast.clerk(), plan, "publish", new PublishDisclosure(plan.roundId(),
				"disclosure-" + Stage.id("disclosure/" + plan.key()), plan.contact(), null, null, plan.publishedOn()));
	}

	/** Conferral and certificates, after the notice. */
	void conferral(RoundPlan plan) {
		perform(this.cast.approver(), plan, "confer",
				new ConferHonors(plan.roundId(), plan.allNominationIds(), plan.decisionNo(), plan.conferredOn()));
		for (int number = 1; number <= plan.nominees(); number++) {
			String certificateNo = "%s-%d-%04d".formatted(plan.certificatePrefix(), plan.editionYear(), number);
			perform(this.cast.clerk(), plan, "certificate/" + number,
					new IssueCertificate(honorId(plan, number), certificateNo, plan.conferredOn()));
		}
	}

	/** The honor of a nomination; its id follows from the nomination. */
	static String honorId(RoundPlan plan, int number) {
		byte[] name = (plan.roundId() + "/" + plan.nominationId(number)).getBytes(StandardCharsets.UTF_8);
		return "honor-" + UUID.nameUUIDFromBytes(name);
	}

	void perform(Actor actor, RoundPlan plan, String act, Object command) {
		this.stage.perform(actor, plan.key() + "/" + act, command);
	}

	private void nominate(RoundPlan plan, int number) {
		LocalDate on = plan.nominationFrom().plusDays(number % NOMINATION_DAYS);
		String employer = plan.employers().get(number % plan.employers().size());
		String person = this.people.person(plan.key() + "/" + number, plan.personRegion());
		perform(this.cast.nominator(), plan, "nominate/" + number,
				new Nominate(plan.roundId(), plan.nominationId(number), Subject.person(person), employer,
						plan.nominatingUnit(), List.of(), plan.facts(), "岗位技术攻关与带徒传技成效突出（演示数据）", on));
		perform(this.cast.clerk(), plan, "check/" + number,
				new CheckEligibility(plan.roundId(), plan.nominationId(number), on));
		for (Actor reviewer : this.cast.reviewers()) {
			perform(reviewer, plan, "review/" + number + "/" + reviewer.account(),
					new ReviewNominee(plan.roundId(), plan.nominationId(number), reviewer.account(), null,
							78 + (number * 7 + reviewer.account().length()) % 20, on));
		}
	}

}
