package org.meritbook.ops.eventstore.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Refuses to write a null: nullable components are left out, so what arrives here is a
 * required one, and the event could never be read back.
 */
final class RefuseNull extends ValueSerializer<Object> {

	@Override
	public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
		throw DatabindException.from(generator, "a required component is null");
	}

}
