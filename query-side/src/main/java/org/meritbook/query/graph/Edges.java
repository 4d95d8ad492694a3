package org.meritbook.query.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Puts what was read at once back to the records that refer to it.
 */
final class Edges {

	private Edges() {
	}

	/** Each record with what it refers to; records that refer to nothing are left out. */
	static <S, K, V> Map<S, V> toOne(Collection<S> sources, Function<S, ? extends @Nullable K> key, Map<K, V> found) {
		Map<S, V> edges = new HashMap<>();
		for (S source : sources) {
			K wanted = key.apply(source);
			V target = (wanted != null) ? found.get(wanted) : null;
			if (target != null) {
				edges.put(source, target);
			}
		}
		return edges;
	}

	/** Each record with everything it refers to, in its order. */
	static <S, K, V> Map<S, List<V>> toMany(Collection<S> sources, Function<S, List<K>> keys, Map<K, V> found) {
		Map<S, List<V>> edges = new HashMap<>();
		for (S source : sources) {
			edges.put(source,
					keys.apply(source).stream().map((key) -> Objects.requireNonNull(found.get(key))).toList());
		}
		return edges;
	}

}
