package org.meritbook.events.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * The definitions of RFC 6962, section 2.1, word for word: slow, and written without
 * looking at the tree under test.
 */
final class NaiveTree {

	private final TreeHasher hasher = new TreeHasher();

	Hash root(List<Hash> d) {
		if (d.isEmpty()) {
			return this.hasher.empty();
		}
		if (d.size() == 1) {
			return d.getFirst();
		}
		int k = k(d.size());
		return this.hasher.node(root(d.subList(0, k)), root(d.subList(k, d.size())));
	}

	List<Hash> path(int m, List<Hash> d) {
		if (d.size() == 1) {
			return List.of();
		}
		int k = k(d.size());
		return (m < k) ? plus(path(m, d.subList(0, k)), root(d.subList(k, d.size())))
				: plus(path(m - k, d.subList(k, d.size())), root(d.subList(0, k)));
	}

	List<Hash> proof(int m, List<Hash> d) {
		return subproof(m, d, true);
	}

	private List<Hash> subproof(int m, List<Hash> d, boolean b) {
		if (m == d.size()) {
			return b ? List.of() : List.of(root(d));
		}
		int k = k(d.size());
		return (m <= k) ? plus(subproof(m, d.subList(0, k), b), root(d.subList(k, d.size())))
				: plus(subproof(m - k, d.subList(k, d.size()), false), root(d.subList(0, k)));
	}

	private static int k(int n) {
		int k = 1;
		while (2 * k < n) {
			k *= 2;
		}
		return k;
	}

	private static List<Hash> plus(List<Hash> hashes, Hash last) {
		List<Hash> all = new ArrayList<>(hashes);
		all.add(last);
		return all;
	}

}
