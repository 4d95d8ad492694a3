package org.meritbook.command.dispatch;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;

import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * The state of the streams that were written last, so that they need not be read for the
 * next act. Each is forgotten when an act on it is refused or rolled back, when there are
 * too many, and when memory runs short; Axon's own cache of weak references forgets
 * everything at the next garbage collection.
 */
public final class RecentStreams implements Cache {

	private final Map<Object, SoftReference<Object>> states = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Object, SoftReference<Object>> eldest) {
			return size() > RecentStreams.this.most;
		}

	};

	private final int most;

	/**
	 * Remembers nothing yet.
	 * @param most most streams to remember
	 */
	public RecentStreams(int most) {
		this.most = most;
	}

	// Axon declares it so: the caller knows what it has put.
	@SuppressWarnings({ "unchecked", "TypeParameterUnusedInFormals" })
	@Override
	public synchronized <K, V> @Nullable V get(K key) {
		SoftReference<Object> state = this.states.get(key);
		return (state != null) ? (V) state.get() : null;
	}

	@Override
	public synchronized void put(Object key, Object state) {
		this.states.put(key, new SoftReference<>(state));
	}

	@Override
	public synchronized boolean putIfAbsent(Object key, Object state) {
		if (containsKey(key)) {
			return false;
		}
		put(key, state);
		return true;
	}

	@Override
	public synchronized boolean remove(Object key) {
		return this.states.remove(key) != null;
	}

	@Override
	public synchronized void removeAll() {
		this.states.clear();
	}

	@Override
	public synchronized boolean containsKey(Object key) {
		return get(key) != null;
	}

	/** Nobody is told of what comes and goes. */
	@Override
	public Registration registerCacheEntryListener(EntryListener listener) {
		return () -> false;
	}

}
