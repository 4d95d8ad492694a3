package org.meritbook.query.transparency.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.proof.Frontier;
import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.TreeHasher;
import org.meritbook.events.proof.tile.EntryBundle;
import org.meritbook.events.proof.tile.Tile;
import org.meritbook.query.Book;
import org.meritbook.query.Sample;
import org.meritbook.query.projection.Positions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tree in the database is the tree of RFC 6962 over the entries, whatever the
 * batches.
 */
class LogTreeTest {

	private static final int EVENTS = 700;

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 256, 500 })
	void is_that_of_its_entries_at_every_size(int batch) {
		try (Book book = new Book()) {
			int events = (batch == 1) ? 300 : EVENTS;
			book.record(many(book, events));
			book.another(Map.of("meritbook.query.batch-size", Integer.toString(batch)));
			settle(book, events);
			LogTree tree = book.node().bean(LogTree.class);
			Frontier expected = Frontier.empty();
			List<byte[]> entries = entries(tree, events);
			for (byte[] entry : entries) {
				expected.add(new TreeHasher().leaf(entry));
				assertThat(tree.root(expected.size())).as("size %d", expected.size()).isEqualTo(expected.root());
			}
			assertThat(entries).hasSize(events);
		}
	}

	@Test
	void proves_every_leaf_and_every_older_tree() {
		try (Book book = new Book()) {
			book.record(many(book, EVENTS));
			book.another(Map.of());
			settle(book, EVENTS);
			LogTree tree = book.node().bean(LogTree.class);
			List<byte[]> entries = entries(tree, EVENTS);
			Hash root = tree.root(EVENTS);
			for (int index = 0; index < EVENTS; index += 13) {
				long oldSize = index;
				TreeProof proof = tree.prove(index, EVENTS, oldSize);
				Hash leaf = new TreeHasher().leaf(entries.get(index));
				assertThat(proof.inclusion().verify(leaf, root).isProven()).as("leaf %d", index).isTrue();
				assertThat(Objects.requireNonNull(proof.consistency()).verify(tree.root(oldSize), root).isProven())
					.as("size %d", index)
					.isTrue();
			}
		}
	}

	@Test
	void takes_one_statement_for_a_proof() {
		try (Book book = new Book()) {
			book.record(many(book, EVENTS));
			book.another(Map.of());
			settle(book, EVENTS);
			LogTree tree = book.node().bean(LogTree.class);
			assertThat(book.countingStatements(() -> tree.prove(3, EVENTS, 500L))).isEqualTo(1);
		}
	}

	@Test
	void comes_back_the_same_when_it_is_emptied() {
		try (Book book = new Book()) {
			book.record(many(book, EVENTS));
			book.another(Map.of());
			settle(book, EVENTS);
			LogTree tree = book.node().bean(LogTree.class);
			Hash before = tree.root(EVENTS);
			book.readModels().rebuild(LogProjector.READ_MODEL);
			settle(book, EVENTS);
			assertThat(tree.root(EVENTS)).isEqualTo(before);
		}
	}

	static List<MeritbookEvent> many(Book book, int count) {
		Sample sample = new Sample(book.vault());
		List<MeritbookEvent> events = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			events.add(sample.person("person-" + i, "虚构" + i));
		}
		return events;
	}

	static void settle(Book book, int events) {
		book.node().bean(Positions.class).await(events - 1L, LogProjector.READ_MODEL);
	}

	private static List<byte[]> entries(LogTree tree, int size) {
		List<byte[]> entries = new ArrayList<>();
		for (long n = 0; n * Tile.FULL < size; n++) {
			entries.addAll(EntryBundle.read(tree.file(Tile.of(Tile.ENTRIES, n, size)).orElseThrow()));
		}
		return entries;
	}

}
