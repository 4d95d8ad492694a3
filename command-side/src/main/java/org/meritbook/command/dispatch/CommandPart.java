package org.meritbook.command.dispatch;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The components of the records that commands are made of, each looked up once.
 *
 * @param name name of the component
 * @param accessor reads it
 */
record CommandPart(String name, Method accessor) {

	private static final ClassValue<List<CommandPart>> PARTS = new ClassValue<>() {

		@Override
		protected List<CommandPart> computeValue(Class<?> type) {
			return Arrays.stream(type.getRecordComponents()).map(CommandPart::new).toList();
		}

	};

	private CommandPart(RecordComponent component) {
		this(component.getName(), component.getAccessor());
	}

	/** The components of a record, in order. */
	static List<CommandPart> of(Class<?> record) {
		return PARTS.get(record);
	}

	@Nullable Object in(Object record) {
		try {
			return this.accessor.invoke(record);
		}
		catch (ReflectiveOperationException fault) {
			throw new IllegalStateException("A command is a public record: " + record.getClass(), fault);
		}
	}

}
