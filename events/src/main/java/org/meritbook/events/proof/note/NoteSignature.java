package org.meritbook.events.proof.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.StrictBase64;

/**
 * One signature line of a note.
 *
 * @param name of the key
 * @param payload Base 64 of the four bytes of the key's id and the signature
 */
public record NoteSignature(String name, String payload) {

	private static final String DASH = "— ";

	private static final int ID_LENGTH = 4;

	public NoteSignature {
		KeyName.require(name);
		if (StrictBase64.decode(payload).length <= ID_LENGTH) {
			throw new Malformed("a signature without bytes, of " + name);
		}
	}

	/** The line of a signature just made. */
	static NoteSignature of(String name, int keyId, byte[] signature) {
		byte[] payload = ByteBuffer.allocate(ID_LENGTH + signature.length).putInt(keyId).put(signature).array();
		return new NoteSignature(name, Base64.getEncoder().encodeToString(payload));
	}

	/**
	 * Reads a line without its newline.
	 * @throws Malformed if it is not an em dash, a name and a signature
	 */
	static NoteSignature parse(String line) {
		int space = line.indexOf(' ', DASH.length());
		if (!line.startsWith(DASH) || space < 0) {
			throw new Malformed("no signature line: " + line);
		}
		return new NoteSignature(line.substring(DASH.length(), space), line.substring(space + 1));
	}

	/** The line without its newline. */
	public String line() {
		return DASH + this.name + " " + this.payload;
	}

	/** The first four bytes: which key, of those with this name. */
	public int keyId() {
		return ByteBuffer.wrap(StrictBase64.decode(this.payload)).getInt();
	}

	/** What follows the key's id. */
	public byte[] signature() {
		byte[] all = StrictBase64.decode(this.payload);
		return Arrays.copyOfRange(all, ID_LENGTH, all.length);
	}

	/** Whether it names the key; that it verifies is another question. */
	public boolean isBy(VerifierKey key) {
		return this.name.equals(key.name()) && keyId() == key.id();
	}

}
