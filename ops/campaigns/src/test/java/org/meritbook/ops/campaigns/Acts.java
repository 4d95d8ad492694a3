package org.meritbook.ops.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.meritbook.events.identity.ResidentId;
import org.meritbook.events.region.RegionCode;

/**
 * Acts of invented people and organisations: new records, sealed persons, and new names
 * for a few organisations that many writers rename at once.
 */
final class Acts {

	private static final int BIRTHDAYS = 20_000;

	private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1940, 1, 1);

	private static final String REST = "basis: { policyId: \"policy-personal-information-protection\", "
			+ "clause: \"第十三条\" } on: \"2023-01-10\"";

	private static final AtomicInteger PEOPLE = new AtomicInteger();

	private final Random random;

	private final List<String> shared;

	/**
	 * @param random the dice
	 * @param shared organisations that everybody renames; none where nobody does
	 */
	Acts(Random random, List<String> shared) {
		this.random = random;
		this.shared = shared;
	}

	Act next() {
		int dice = this.random.nextInt(10);
		if (dice < 2 && !this.shared.isEmpty()) {
			return rename(this.shared.get(this.random.nextInt(this.shared.size())));
		}
		return (dice < 4) ? person() : organisation();
	}

	Act rename(String organisation) {
		return new Act(id(), "renameOrganisation", "organisationId: \"%s\" name: \"演练更名%d\" reason: \"演练\" %s"
			.formatted(organisation, this.random.nextInt(1 << 30), REST));
	}

	Act person() {
		int number = PEOPLE.getAndIncrement();
		String identity = ResidentId
			.synthetic(new RegionCode("511702"), FIRST_BIRTHDAY.plusDays(number % BIRTHDAYS), 1 + number / BIRTHDAYS)
			.number();
		return new Act(id(), "registerPerson",
				"documentNumber: \"%s\" name: \"演练人员\" regionCode: \"511702\" %s".formatted(identity, REST));
	}

	Act organisation() {
		return new Act(id(), "registerOrganisation", organisation("演练企业" + this.random.nextInt(1 << 30)));
	}

	Act organisationWithId(String organisation) {
		return new Act(id(), "registerOrganisation",
				"organisationId: \"%s\" %s".formatted(organisation, organisation("演练共有单位")));
	}

	static String organisation(String name) {
		return "name: \"%s\" regionCode: \"511702\" rank: ENTERPRISE %s".formatted(name, REST);
	}

	private String id() {
		return new UUID(this.random.nextLong(), this.random.nextLong()).toString();
	}

}
