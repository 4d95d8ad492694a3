package org.meritbook.events.proof;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Roots and proofs: against the vectors of the reference implementation of RFC 6962, and
 * against its definitions for trees of any size.
 */
class TreeTest {

	private static final String[] ENTRIES = { "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
			"606162636465666768696a6b6c6d6e6f" };

	private static final long SEED = 20261124;

	private final TreeHasher hasher = new TreeHasher();

	private final NaiveTree naive = new NaiveTree();

	@ParameterizedTest
	@CsvSource({ "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
			"1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
			"2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
			"3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
			"4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
			"5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
			"6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
			"7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
			"8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328" })
	void has_the_roots_of_the_reference_implementation(int size, String root) {
		MemoryTree tree = new MemoryTree();
		for (String entry : List.of(ENTRIES).subList(0, size)) {
			tree.add(this.hasher.leaf(HexFormat.of().parseHex(entry)));
		}
		assertThat(tree.frontier.root().hex()).isEqualTo(root);
		assertThat(new Tree(tree).root(size).hex()).isEqualTo(root);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 7, 8, 9, 31, 64, 65, 130 })
	void proves_every_entry_and_every_older_size_as_the_rfc_defines(int size) {
		MemoryTree memory = random(size);
		Tree tree = new Tree(memory);
		Hash root = this.naive.root(memory.leaves);
		for (int at = 0; at < size; at++) {
			InclusionProof inclusion = tree.inclusion(at, size);
			assertThat(inclusion.hashes()).isEqualTo(this.naive.path(at, memory.leaves));
			assertThat(inclusion.verify(memory.leaves.get(at), root).isProven()).as("entry %d", at).isTrue();
			ConsistencyProof consistency = tree.consistency(at + 1, size);
			assertThat(consistency.hashes()).isEqualTo(this.naive.proof(at + 1, memory.leaves));
			Hash older = this.naive.root(memory.leaves.subList(0, at + 1));
			assertThat(consistency.verify(older, root).isProven()).as("old size %d", at + 1).isTrue();
		}
	}

	@Test
	void agrees_with_the_definitions_on_random_trees() {
		Random chance = new Random(SEED);
		for (int turn = 0; turn < 60; turn++) {
			MemoryTree memory = random(1 + chance.nextInt(1200));
			int size = 1 + chance.nextInt(memory.leaves.size());
			int index = chance.nextInt(size);
			int older = 1 + chance.nextInt(size);
			List<Hash> leaves = memory.leaves.subList(0, size);
			Tree tree = new Tree(memory);
			assertThat(tree.root(size)).as("seed %d", SEED).isEqualTo(this.naive.root(leaves));
			assertThat(tree.inclusion(index, size).hashes()).isEqualTo(this.naive.path(index, leaves));
			assertThat(tree.consistency(older, size).hashes()).isEqualTo(this.naive.proof(older, leaves));
		}
	}

	@Test
	void takes_one_read_for_each_answer() {
		MemoryTree memory = random(1000);
		new Tree(memory).inclusion(777, 999);
		assertThat(memory.reads).isEqualTo(1);
		new Tree(memory).consistency(777, 999);
		assertThat(memory.reads).isEqualTo(2);
	}

	@Test
	void goes_on_from_a_kept_edge_as_if_it_had_never_stopped() {
		MemoryTree memory = random(300);
		for (int stop = 0; stop <= 300; stop += 13) {
			Frontier resumed = Frontier.at(stop, memory);
			memory.leaves.subList(stop, 300).forEach(resumed::add);
			assertThat(resumed.root()).isEqualTo(memory.frontier.root());
			assertThat(resumed.size()).isEqualTo(300);
		}
	}

	@Test
	void refuses_any_flipped_bit_of_a_proof() {
		MemoryTree memory = random(100);
		InclusionProof inclusion = new Tree(memory).inclusion(42, 100);
		ConsistencyProof consistency = new Tree(memory).consistency(42, 100);
		Hash older = new Tree(memory).root(42);
		for (int at = 0; at < inclusion.hashes().size() * 256; at++) {
			InclusionProof bad = new InclusionProof(42, 100, flipped(inclusion.hashes(), at));
			assertThat(bad.verify(memory.leaves.get(42), memory.frontier.root()))
				.isEqualTo(new Verdict.Failed(Failure.ROOT_MISMATCH, "entry 42 of 100"));
		}
		for (int at = 0; at < consistency.hashes().size() * 256; at++) {
			ConsistencyProof bad = new ConsistencyProof(42, 100, flipped(consistency.hashes(), at));
			assertThat(bad.verify(older, memory.frontier.root()))
				.isEqualTo(new Verdict.Failed(Failure.INCONSISTENT, "size 42 to 100"));
		}
	}

	@Test
	void tells_a_short_proof_from_a_long_one_and_from_one_outside() {
		MemoryTree memory = random(100);
		InclusionProof good = new Tree(memory).inclusion(42, 100);
		Hash leaf = memory.leaves.get(42);
		Hash root = memory.frontier.root();
		List<Hash> longer = new ArrayList<>(good.hashes());
		longer.add(leaf);
		assertThat(reason(new InclusionProof(42, 100, good.hashes().subList(1, 7)).verify(leaf, root)))
			.isEqualTo(Failure.TRUNCATED);
		assertThat(reason(new InclusionProof(42, 100, longer).verify(leaf, root))).isEqualTo(Failure.MALFORMED);
		assertThat(reason(new InclusionProof(100, 100, good.hashes()).verify(leaf, root)))
			.isEqualTo(Failure.INDEX_OUTSIDE_TREE);
		assertThat(reason(new InclusionProof(43, 100, good.hashes()).verify(leaf, root)))
			.isEqualTo(Failure.ROOT_MISMATCH);
	}

	@Test
	void tells_a_rewound_book_from_a_forked_one() {
		MemoryTree memory = random(100);
		MemoryTree other = random(90);
		other.add(this.hasher.leaf(new byte[] { 1 }));
		Tree tree = new Tree(memory);
		Hash root = memory.frontier.root();
		assertThat(reason(new ConsistencyProof(100, 42, List.of()).verify(root, tree.root(42))))
			.isEqualTo(Failure.OLD_SIZE_LARGER);
		assertThat(reason(tree.consistency(91, 100).verify(other.frontier.root(), root)))
			.isEqualTo(Failure.INCONSISTENT);
		assertThat(reason(new ConsistencyProof(100, 100, List.of()).verify(other.frontier.root(), root)))
			.isEqualTo(Failure.INCONSISTENT);
		assertThat(tree.consistency(0, 100).verify(this.hasher.empty(), root).isProven()).isTrue();
		assertThat(reason(tree.consistency(0, 100).verify(root, root))).isEqualTo(Failure.INCONSISTENT);
		assertThat(tree.consistency(91, 100).verify(tree.root(91), root).isProven()).isTrue();
	}

	@Test
	void can_only_prove_what_is_there() {
		Tree tree = new Tree(random(10));
		assertThatThrownBy(() -> tree.inclusion(10, 10)).isInstanceOf(IndexOutOfBoundsException.class);
		assertThatThrownBy(() -> tree.consistency(11, 10)).isInstanceOf(IndexOutOfBoundsException.class);
		assertThatThrownBy(() -> tree.inclusion(3, 64)).isInstanceOfSatisfying(Missing.class,
				(missing) -> assertThat(missing.verdict().reason()).isEqualTo(Obstacle.TILES_MISSING));
	}

	private static Failure reason(Verdict verdict) {
		assertThat(verdict).isInstanceOf(Verdict.Failed.class);
		return ((Verdict.Failed) verdict).reason();
	}

	private static List<Hash> flipped(List<Hash> hashes, int bit) {
		List<Hash> all = new ArrayList<>(hashes);
		byte[] bytes = all.get(bit / 256).bytes();
		bytes[bit % 256 / 8] ^= (byte) (1 << bit % 8);
		all.set(bit / 256, Hash.of(bytes));
		return all;
	}

	private MemoryTree random(int size) {
		RandomGenerator chance = new Random(size);
		MemoryTree tree = new MemoryTree();
		byte[] entry = new byte[40];
		for (int at = 0; at < size; at++) {
			chance.nextBytes(entry);
			tree.add(this.hasher.leaf(entry));
		}
		return tree;
	}

}
