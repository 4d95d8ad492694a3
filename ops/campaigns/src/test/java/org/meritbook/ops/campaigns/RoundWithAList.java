package org.meritbook.ops.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A round with more listed nominees than its document lets it honor, its notice over.
 *
 * @param id the round
 * @param nominations everyone on its list
 */
record RoundWithAList(String id, List<String> nominations) {

	/** Ten for each round of the scheme of outstanding talents. */
	static final int QUOTA = 10;

	private static final String SCHEME = "scheme-A000-05";

	static RoundWithAList prepare(Client client, Random random, int nominees) throws InterruptedException {
		Acts acts = new Acts(random, List.of());
		String round = record(client, random, "clerk", "openRound", """
				schemeId: "%s" title: "演练评选" editionYear: 2023 nominationFrom: "2023-09-01"
				nominationUntil: "2023-09-20" referenceDate: "2023-09-01"
				""".formatted(SCHEME));
		List<String> nominations = new ArrayList<>();
		for (int i = 0; i < nominees; i++) {
			Reply person = client.sendUntilCertain(acts.person());
			assertThat(person).isInstanceOf(Reply.Recorded.class);
			String nomination = record(client, random, "nominator", "nominate", """
					roundId: "%s" subjectId: "%s" nominatingUnitId: "organisation-dazhou-trade-unions" on: "2023-09-12"
					facts: [{ name: "servedSince", value: "2020-09-01" }, { name: "contribution", value: "true" }]
					""".formatted(round, ((Reply.Recorded) person).recordId()));
			record(client, random, "clerk", "checkEligibility",
					"roundId: \"%s\" nominationId: \"%s\" on: \"2023-09-14\"".formatted(round, nomination));
			nominations.add(nomination);
		}
		record(client, random, "approver", "approveShortlist",
				"roundId: \"%s\" nominationIds: [%s] decisionNo: \"演练〔2023〕1号\" on: \"2023-09-21\"".formatted(round,
						nominations.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "))));
		record(client, random, "clerk", "publishDisclosure", """
				roundId: "%s" on: "2023-09-22"
				contact: { office: "演练科", phone: "0818-0000001", email: "notice@office.example", address: "演练路1号" }
				""".formatted(round));
		return new RoundWithAList(round, nominations);
	}

	Act confer(Random random, String nomination) {
		return new Act(id(random), "conferHonors",
				"roundId: \"%s\" nominationIds: [\"%s\"] decisionNo: \"演练〔2023〕2号\" on: \"2023-10-10\""
					.formatted(this.id, nomination));
	}

	private static String record(Client client, Random random, String account, String mutation, String input)
			throws InterruptedException {
		Reply reply = client.sendUntilCertain(new Act(id(random), mutation, input), account);
		assertThat(reply).as(mutation).isInstanceOf(Reply.Recorded.class);
		return ((Reply.Recorded) reply).recordId();
	}

	private static String id(Random random) {
		return new UUID(random.nextLong(), random.nextLong()).toString();
	}

}
