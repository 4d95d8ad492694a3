package org.meritbook.events.proof.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.meritbook.events.proof.Malformed;

/**
 * A text and its signatures (c2sp.org/signed-note v1.0.0). The text means nothing until a
 * signature of a trusted key was verified.
 *
 * @param text ends with a newline
 * @param signatures in the order of their lines
 */
public record Note(String text, List<NoteSignature> signatures) {

	/** The longest note that is read, in bytes. */
	public static final int LONGEST = 1_000_000;

	/** The most signatures that are read; the specification demands 16 at least. */
	public static final int MOST_SIGNATURES = 100;

	public Note {
		signatures = List.copyOf(signatures);
		if (!text.endsWith("\n")) {
			throw new Malformed("a note whose text does not end with a newline");
		}
		refuseControls(text);
	}

	/**
	 * Reads a note.
	 * @throws Malformed if it is not just what {@link #bytes()} would write
	 */
	public static Note parse(byte[] bytes) {
		if (bytes.length > LONGEST) {
			throw new Malformed("a note of " + bytes.length + " bytes");
		}
		String all = utf8(bytes);
		int blank = all.lastIndexOf("\n\n");
		if (blank < 0) {
			throw new Malformed("a note without a blank line before its signatures");
		}
		String below = all.substring(blank + 2);
		if (below.isEmpty() || !below.endsWith("\n")) {
			throw new Malformed("a note that does not end with a signature line");
		}
		List<NoteSignature> signatures = new ArrayList<>();
		for (String line : below.substring(0, below.length() - 1).split("\n", -1)) {
			if (signatures.size() == MOST_SIGNATURES) {
				throw new Malformed("a note of more than " + MOST_SIGNATURES + " signatures");
			}
			signatures.add(NoteSignature.parse(line));
		}
		return new Note(all.substring(0, blank + 1), signatures);
	}

	/** The note as a file. */
	public byte[] bytes() {
		StringBuilder all = new StringBuilder(this.text).append('\n');
		this.signatures.forEach((signature) -> all.append(signature.line()).append('\n'));
		return all.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** The same text with one more signature. */
	public Note with(NoteSignature signature) {
		List<NoteSignature> more = new ArrayList<>(this.signatures);
		more.add(signature);
		return new Note(this.text, more);
	}

	/** The signatures that name a key, by name and id. */
	public List<NoteSignature> by(VerifierKey key) {
		return this.signatures.stream().filter((signature) -> signature.isBy(key)).toList();
	}

	private static String utf8(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new Malformed("a note that is not UTF-8");
		}
	}

	private static void refuseControls(String text) {
		if (text.chars().anyMatch((one) -> one < ' ' && one != '\n')) {
			throw new Malformed("a note with a control character");
		}
	}

}
