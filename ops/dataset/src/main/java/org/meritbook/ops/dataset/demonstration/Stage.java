package org.meritbook.ops.dataset.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import org.meritbook.command.dispatch.Act;
import org.meritbook.command.dispatch.Actor;
import org.meritbook.command.lookup.CitedClause;
import org.meritbook.ops.dataset.Desk;

/**
 * Where the invented acts are performed. Every act has a name, from which its command id
 * and the ids of its records follow: performed again, it changes nothing.
 */
final class Stage {

	private final Desk desk;

	private final LocalDate today;

	/**
	 * @param desk where acts are handed in
	 * @param today day on which the demonstration was first loaded
	 */
	Stage(Desk desk, LocalDate today) {
		this.desk = desk;
		this.today = today;
	}

	LocalDate today() {
		return this.today;
	}

	void perform(Actor actor, String name, Object command) {
		this.desk.record(new Act(id(name), "demonstration/" + name, actor), command);
	}

	/** The name-based identifier of an invented thing. */
	static String id(String name) {
		return UUID.nameUUIDFromBytes(("demonstration/" + name).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** The law that lets the bureau keep a register of persons and organisations. */
	static CitedClause registerBasis() {
		return CitedClause.of("policy-personal-information-protection", "第十三条");
	}

}
