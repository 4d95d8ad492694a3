package org.meritbook.query.transparency.serve;

import java.util.Optional;
import java.util.stream.Collectors;

import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.tile.Tile;
import org.meritbook.query.transparency.LogSettings;
import org.meritbook.query.transparency.checkpoint.Checkpoints;
import org.meritbook.query.transparency.checkpoint.Contradiction;
import org.meritbook.query.transparency.checkpoint.Contradictions;
import org.meritbook.query.transparency.checkpoint.LogKey;
import org.meritbook.query.transparency.checkpoint.LogKeys;
import org.meritbook.query.transparency.checkpoint.Published;
import org.meritbook.query.transparency.tree.LogTree;

import org.springframework.stereotype.Component;

/**
 * Every file of the log by its path below the prefix.
 */
@Component
public class LogFiles {

	private final LogTree tree;

	private final Checkpoints checkpoints;

	private final LogKeys keys;

	private final Contradictions contradictions;

	private final LogSettings settings;

	LogFiles(LogTree tree, Checkpoints checkpoints, LogKeys keys, Contradictions contradictions, LogSettings settings) {
		this.tree = tree;
		this.checkpoints = checkpoints;
		this.keys = keys;
		this.contradictions = contradictions;
		this.settings = settings;
	}

	/** The file at that path, or nothing if the log has none there, or not yet. */
	public Optional<LogFile> at(String path) {
		return switch (path) {
			case "checkpoint" -> this.checkpoints.latest().map(Published::note).map(LogFile::text);
			case "keys" -> Optional.of(LogFile.text(keys()));
			case "policy" -> Optional.of(LogFile.text(this.settings.policyText(this.keys.inUse())));
			case "contradictions" -> Optional.of(LogFile.text(contradictions()));
			default -> path.startsWith("tile/") ? tile(path) : contradiction(path);
		};
	}

	private Optional<LogFile> tile(String path) {
		try {
			Tile tile = Tile.parse(path);
			LogFile.Life life = (tile.width() == Tile.FULL) ? LogFile.Life.EVER : LogFile.Life.WHILE_NOT_FULL;
			return this.tree.file(tile).map((bytes) -> new LogFile(bytes, life, true));
		}
		catch (Malformed ex) {
			return Optional.empty();
		}
	}

	/** A line for each key, and behind them the notes that join them. */
	private String keys() {
		StringBuilder text = new StringBuilder();
		for (LogKey key : this.keys.history()) {
			text.append(key.vkey()).append(" since ").append(key.sinceSize());
			text.append((key.untilSize() != null) ? " until " + key.untilSize() : "").append('\n');
		}
		for (LogKey key : this.keys.history()) {
			text.append((key.succession() != null) ? "\n" + key.succession() : "");
		}
		return text.toString();
	}

	private String contradictions() {
		return this.contradictions.all()
			.stream()
			.map((one) -> "contradictions/%d %s %s %s%n".formatted(one.id(), one.foundAt(), one.kind(), one.origin()))
			.collect(Collectors.joining());
	}

	private Optional<LogFile> contradiction(String path) {
		if (!path.matches("contradictions/[1-9][0-9]{0,9}")) {
			return Optional.empty();
		}
		return this.contradictions.of(Long.parseLong(path.substring(path.indexOf('/') + 1)))
			.map(Contradiction::text)
			.map(LogFile::text);
	}

}
