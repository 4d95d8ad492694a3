package org.meritbook.ops.dataset.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.meritbook.command.dispatch.Actor;
import org.meritbook.command.organisation.RegisterOrganisation;
import org.meritbook.command.person.RegisterPerson;
import org.meritbook.events.identity.CreditCode;
import org.meritbook.events.identity.DocumentType;
import org.meritbook.events.identity.ResidentId;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.region.RegionCode;
import org.meritbook.events.type.Rank;

/**
 * People and enterprises that do not exist, with valid check digits. Drawn from a fixed
 * seed, so that every demonstration shows the same book.
 */
final class InventedPeople {

	private static final long SEED = 20_260_501L;

	private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜谢邹喻柏水窦章云苏潘葛范彭鲁韦昌马苗凤花方俞任袁柳";

	private static final String GIVEN = "川渝巴蜀渠江明月竹松石泉岭溪荷枫桐梓榆柏樟橙禾穗锦绣铸锻铣磨焊钳";

	private final SplittableRandom random = new SplittableRandom(SEED);

	private final Stage stage;

	private final Actor clerk;

	private final List<String> names = new ArrayList<>();

	InventedPeople(Stage stage, Actor clerk) {
		this.stage = stage;
		this.clerk = clerk;
	}

	/** Registers an invented enterprise and gives its id. */
	String enterprise(String slug, String name, String regionCode) {
		String id = "organisation-demo-" + slug;
		CreditCode code = CreditCode.synthetic(CreditCode.Register.ENTERPRISE, new RegionCode(regionCode),
				900_000 + Math.floorMod(slug.hashCode(), 90_000));
		this.stage.perform(this.clerk, "enterprise/" + slug, new RegisterOrganisation(id, name, code.code(), regionCode,
				Rank.ENTERPRISE, false, null, Stage.registerBasis(), LocalDate.of(2022, 3, 1)));
		return id;
	}

	/** Registers an invented person and gives the id. */
	String person(String key, String regionCode) {
		String id = "person-" + Stage.id("person/" + key);
		LocalDate birth = LocalDate.of(1966, 1, 1).plusDays(this.random.nextInt(11_000));
		String number = ResidentId.synthetic(new RegionCode(regionCode), birth, this.random.nextInt(1, 999)).number();
		PersonalDetails details = new PersonalDetails(
				Map.of(PersonalDetails.NAME, name(), PersonalDetails.DOCUMENT_NUMBER, number));
		this.stage.perform(this.clerk, "person/" + key, new RegisterPerson(id, DocumentType.RESIDENT_ID, details,
				regionCode, Stage.registerBasis(), LocalDate.of(2022, 3, 1)));
		return id;
	}

	private String name() {
		String name;
		do {
			name = letter(SURNAMES) + letter(GIVEN) + letter(GIVEN);
		}
		while (this.names.contains(name) || name.charAt(1) == name.charAt(2));
		this.names.add(name);
		return name;
	}

	private String letter(String letters) {
		return String.valueOf(letters.charAt(this.random.nextInt(letters.length())));
	}

}
