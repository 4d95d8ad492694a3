package org.meritbook.ops.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.dispatch.Act;
import org.meritbook.command.dispatch.Actor;

/**
 * One thing the data set says, as the command that records it. The same content is the
 * same act for ever, whoever loads it and however often.
 *
 * @param kind what it is
 * @param id id in the book, or of the clause
 * @param edition counted from 1; a new edition is a new act even where the content came
 * back to what it was
 * @param command records it in a book that does not have it
 * @param revision replaces it in a book that has it with other content, null where that
 * cannot be
 */
record Entry(EntryKind kind, String id, int edition, Object command, @Nullable Object revision) {

	static Entry of(EntryKind kind, String id, Object command) {
		return new Entry(kind, id, 1, command, null);
	}

	Act act(Actor actor) {
		return act(this.kind.label(), this.command, actor);
	}

	/** The act of replacing, apart from the act of recording. */
	Act revisionAct(Object change, Actor actor) {
		return act(this.kind.label() + "-revision", change, actor);
	}

	private Act act(String what, Object sent, Actor actor) {
		String input = BookJson.canonical(sent);
		String name = "dataset/" + what + "/" + this.id + ((this.edition > 1) ? "#" + this.edition : "") + "/"
				+ sha256(input);
		return new Act(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(), input, actor);
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException fault) {
			throw new IllegalStateException("Every Java platform has SHA-256", fault);
		}
	}

}
