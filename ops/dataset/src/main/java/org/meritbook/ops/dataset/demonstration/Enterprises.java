package org.meritbook.ops.dataset.demonstration;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.command.organisation.RegisterOrganisation;
import org.meritbook.events.type.Rank;

/**
 * The invented enterprises, by city.
 *
 * @param dazhou ids of those in 达州
 * @param yongchuan ids of those in 永川
 * @param ziyang ids of those in 资阳
 */
record Enterprises(List<String> dazhou, List<String> yongchuan, List<String> ziyang) {

	static Enterprises register(InventedPeople people) {
		return new Enterprises(
				List.of(people.enterprise("dz-machine", "达州演示机械制造有限公司", "511702"),
						people.enterprise("dz-railway", "达州演示轨道装备有限公司", "511703"),
						people.enterprise("dz-ramie", "大竹演示苎麻纺织有限公司", "511724"),
						people.enterprise("dz-food", "渠县演示食品有限公司", "511725"),
						people.enterprise("dz-college", "达州演示技工学校", "511702")),
				List.of(people.enterprise("yc-auto", "永川演示汽车部件有限公司", "500118"),
						people.enterprise("yc-tools", "永川演示数控机床有限公司", "500118"),
						people.enterprise("yc-farm", "永川演示茶业合作社", "500118")),
				List.of(people.enterprise("zy-rail", "资阳演示机车配件有限公司", "512002"),
						people.enterprise("zy-dental", "资阳演示口腔器材有限公司", "512002")));
	}

	static RegisterOrganisation marker(String id, LocalDate today) {
		return new RegisterOrganisation(id, "荣誉总账演示登记处", null, "511700", Rank.PREFECTURE, false, null,
				Stage.registerBasis(), today);
	}

}
