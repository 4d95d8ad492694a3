package org.meritbook.query.transparency.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.meritbook.events.proof.Tree;
import org.meritbook.events.proof.TreeHasher;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.events.proof.tile.EntryBundle;
import org.meritbook.events.proof.tile.Tile;
import org.meritbook.events.proof.tile.TileReader;
import org.meritbook.query.LogBook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A mirror is the log: whoever has only the folder checks every leaf of it.
 */
class LogMirrorTest {

	private final LogBook log = new LogBook();

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		this.log.close();
	}

	@Test
	void proves_every_entry_without_the_server() throws IOException {
		this.log.grow(600).publish();
		List<Long> progress = new ArrayList<>();
		assertThat(this.log.bean(LogMirror.class).copyTo(this.folder, progress::add)).isEqualTo(600);
		assertThat(progress).last().isEqualTo(600L);
		SignedCheckpoint signed = SignedCheckpoint.parse(Files.readAllBytes(this.folder.resolve("checkpoint")));
		Tree tree = new Tree(new TileReader(this::tiles, 600));
		assertThat(tree.root(600)).isEqualTo(signed.checkpoint().root());
		byte[] bundle = read(Tile.of(Tile.ENTRIES, 2, 600));
		byte[] entry = EntryBundle.read(bundle).get(10);
		assertThat(tree.inclusion(522, 600).verify(new TreeHasher().leaf(entry), signed.checkpoint().root()).isProven())
			.isTrue();
		assertThat(files()).noneMatch((name) -> name.endsWith(".writing")).contains("keys", "policy");
	}

	@Test
	void writes_again_only_what_is_new() throws IOException {
		LogMirror mirror = this.log.grow(600).publish().bean(LogMirror.class);
		mirror.copyTo(this.folder, (leaves) -> {
		});
		Path full = this.folder.resolve("tile/entries/001");
		Files.setLastModifiedTime(full, FileTime.from(Instant.EPOCH));
		this.log.grow(300).publish();
		mirror.copyTo(this.folder, (leaves) -> {
		});
		assertThat(Files.getLastModifiedTime(full).toInstant()).isEqualTo(Instant.EPOCH);
		assertThat(this.folder.resolve("tile/entries/002")).exists();
		assertThat(this.folder.resolve("tile/entries/002.p")).as("its full tile is there").doesNotExist();
		assertThat(new Tree(new TileReader(this::tiles, 900)).root(900))
			.isEqualTo(this.log.checkpoint().checkpoint().root());
	}

	@Test
	void takes_no_tree_that_is_not_what_was_signed() {
		this.log.grow(10).publish();
		this.log.book().jdbc().sql("update meritbook_log.tile set hashes = hashes || hashes").update();
		this.log.book()
			.jdbc()
			.sql("update meritbook_log.tile set hashes = set_byte(hashes, 3, 1 # get_byte(hashes, 3))")
			.update();
		assertThatExceptionOfType(MirrorRefused.class)
			.isThrownBy(() -> this.log.bean(LogMirror.class).copyTo(this.folder, (leaves) -> {
			}));
		assertThat(this.folder.resolve("checkpoint")).doesNotExist();
	}

	@Test
	void has_files_that_say_how_long_they_hold() {
		LogFiles files = this.log.grow(300).publish().bean(LogFiles.class);
		assertThat(files.at("tile/0/000")).map(LogFile::life).contains(LogFile.Life.EVER);
		assertThat(files.at("tile/0/001.p/44")).map(LogFile::life).contains(LogFile.Life.WHILE_NOT_FULL);
		assertThat(files.at("tile/0/001.p/7")).map((file) -> file.bytes().length).contains(7 * 32);
		assertThat(files.at("checkpoint")).map(LogFile::life).contains(LogFile.Life.MOMENT);
		for (String path : List.of("tile/0/001", "tile/0/002.p/1", "tile/9/000", "tile/0/1", "tile/0/x000/001",
				"tile/00/000", "tile/0/000.p/0", "tile/0/000.p/256", "../keys", "", "contradictions/1")) {
			assertThat(files.at(path)).as(path).isEmpty();
		}
	}

	private Map<Tile, byte[]> tiles(Collection<Tile> wanted) {
		Map<Tile, byte[]> tiles = new HashMap<>();
		wanted.forEach((tile) -> tiles.put(tile, read(tile)));
		return tiles;
	}

	private byte[] read(Tile tile) {
		try {
			return Files.readAllBytes(this.folder.resolve(tile.path()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> files() throws IOException {
		try (Stream<Path> all = Files.walk(this.folder)) {
			return all.filter(Files::isRegularFile).map((file) -> this.folder.relativize(file).toString()).toList();
		}
	}

}
