package org.meritbook.ops.dataset.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.meritbook.events.type.Contact;
import org.meritbook.events.type.Fact;

/**
 * One invented round.
 *
 * @param key name of the round in the demonstration
 * @param schemeId real scheme
 * @param title title
 * @param editionYear year of the edition
 * @param nominationFrom first day of nominations; they last twenty days
 * @param publishedOn day of the public notice
 * @param conferredOn day of the conferral, after the notice
 * @param decisionNo number of the conferring decision
 * @param certificatePrefix first part of the certificate numbers
 * @param personRegion region of the invented people
 * @param employers invented enterprises
 * @param nominatingUnit who nominates
 * @param nominees how many are nominated; the last one misses a condition where there are
 * conditions
 * @param facts what is stated about each
 * @param contact office that takes objections
 */
record RoundPlan(String key, String schemeId, String title, int editionYear, LocalDate nominationFrom,
		LocalDate publishedOn, LocalDate conferredOn, String decisionNo, String certificatePrefix, String personRegion,
		List<String> employers, String nominatingUnit, int nominees, List<Fact> facts, Contact contact) {

	RoundPlan {
		employers = List.copyOf(employers);
		facts = List.copyOf(facts);
	}

	String roundId() {
		return "round-" + Stage.id("round/" + this.key);
	}

	String nominationId(int number) {
		return "nomination-" + Stage.id("nomination/" + this.key + "/" + number);
	}

	List<String> allNominationIds() {
		return IntStream.rangeClosed(1, this.nominees).mapToObj(this::nominationId).toList();
	}

}
