package org.meritbook.query.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.meritbook.query.projection.Positions;
import org.meritbook.query.refusal.QueryRefusal;
import org.springframework.stereotype.Component;

/**
 * Follows references from one read model into another. Each has come as far as it has: a
 * record that is named here may not have arrived there yet, and is then waited for.
 */
@Component
final class Following {

	private final Positions positions;

	Following(Positions positions) {
		this.positions = positions;
	}

	/**
	 * Everything that is referred to.
	 * @param readModel read model that is referred to
	 * @param keys what is referred to
	 * @param reader reads what is there of those
	 * @throws org.meritbook.query.refusal.QueryRefused RECORD_MISSING or
	 * READ_MODEL_BEHIND
	 */
	<K, V> Map<K, V> all(String readModel, Collection<K> keys, Function<Collection<K>, Map<K, V>> reader) {
		Set<K> wanted = new HashSet<>(keys);
		Map<K, V> found = wanted.isEmpty() ? Map.of() : reader.apply(wanted);
		if (found.keySet().containsAll(wanted)) {
			return found;
		}
		this.positions.await(this.positions.furthest(), readModel);
		Map<K, V> arrived = reader.apply(wanted);
		wanted.removeAll(arrived.keySet());
		for (K missing : wanted) {
			throw QueryRefusal.RECORD_MISSING.with(missing);
		}
		return arrived;
	}

}
