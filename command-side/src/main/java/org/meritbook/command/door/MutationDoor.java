package org.meritbook.command.door;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.meritbook.command.dispatch.Act;
import org.meritbook.command.dispatch.Actor;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.dispatch.Receipt;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.events.calendar.LegalTime;

/**
 * Turns the input of a mutation into the command of the same name. Fields of the input
 * and components of the command share their names; a day that is not given is today in
 * Asia/Shanghai.
 */
public final class MutationDoor {

	private static final String INPUT = "input";

	private static final String COMMAND_ID = "commandId";

	private static final String ON = "on";

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private final CommandDesk desk;

	private final CurrentActor currentActor;

	private final Clock clock;

	/**
	 * @param desk records acts
	 * @param currentActor who is acting
	 * @param clock today
	 */
	public MutationDoor(CommandDesk desk, CurrentActor currentActor, Clock clock) {
		this.desk = desk;
		this.currentActor = currentActor;
		this.clock = clock;
	}

	/** Records the command whose components are the fields of the input. */
	public ActPayload record(DataFetchingEnvironment environment, Class<?> command) {
		return record(environment, command, (draft) -> {
		});
	}

	/** Records the command after the door has added what the sender does not say. */
	public ActPayload record(DataFetchingEnvironment environment, Class<?> command, Consumer<Draft> shape) {
		Map<String, @Nullable Object> input = new TreeMap<>(
				Objects.<Map<String, @Nullable Object>>requireNonNull(environment.getArgument(INPUT), INPUT));
		String commandId = String.valueOf(input.remove(COMMAND_ID));
		Actor actor = this.currentActor.get();
		Draft draft = new Draft(input, commandId, actor);
		if (draft.get(ON) == null) {
			draft.put(ON, LegalTime.legalDate(this.clock.instant()));
		}
		shape.accept(draft);
		Act act = new Act(commandId, MAPPER.writeValueAsString(input), actor);
		try {
			Receipt receipt = this.desk.record(act, MAPPER.convertValue(draft.values(), command));
			return ActPayload.recorded(receipt, (String) draft.get("receiptNo"));
		}
		catch (RuleViolated violated) {
			return ActPayload.refused(violated.refusal());
		}
	}

}
