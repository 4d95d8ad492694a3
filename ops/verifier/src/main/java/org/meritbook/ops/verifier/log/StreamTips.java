package org.meritbook.ops.verifier.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.leaf.StreamTip;
import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.StrictBase64;

/**
 * The newest leaf of each stream, in 88 bytes a stream: a hundredfold of what a map of
 * objects would need for a book of millions of people. Streams are told apart by the
 * first 128 bits of the hash of their name.
 */
public final class StreamTips {

	private static final int KEY = 16;

	private static final int ROW = KEY + 32 + 32 + Long.BYTES;

	private final MessageDigest sha256;

	private ByteBuffer rows = ByteBuffer.allocate(1024 * ROW);

	private int used;

	public StreamTips() {
		try {
			this.sha256 = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The tip of a stream, or null if it has none yet. */
	public @Nullable StreamTip get(String stream) {
		int row = row(this.rows, key(stream));
		long marked = this.rows.getLong(row + ROW - Long.BYTES);
		return (marked == 0) ? null : new StreamTip(base64(row + KEY), marked - 1, base64(row + KEY + 32));
	}

	/**
	 * Sets the tip of a stream.
	 * @throws Malformed if its hashes are none
	 */
	public void put(String stream, StreamTip tip) {
		if (2 * this.used > this.rows.capacity() / ROW) {
			grow();
		}
		byte[] key = key(stream);
		int row = row(this.rows, key);
		if (this.rows.getLong(row + ROW - Long.BYTES) == 0) {
			this.used++;
		}
		this.rows.put(row, key);
		this.rows.put(row + KEY, hash(tip.pseudonym()));
		this.rows.put(row + KEY + 32, hash(tip.leafHash()));
		// 0 marks an empty row.
		this.rows.putLong(row + ROW - Long.BYTES, Math.max(0, tip.sequence()) + 1);
	}

	private byte[] key(String stream) {
		byte[] key = new byte[KEY];
		System.arraycopy(this.sha256.digest(stream.getBytes(StandardCharsets.UTF_8)), 0, key, 0, KEY);
		return key;
	}

	/** Where a key is, or would be. */
	private static int row(ByteBuffer rows, byte[] key) {
		int count = rows.capacity() / ROW;
		int at = Math.floorMod(ByteBuffer.wrap(key).getInt(), count);
		byte[] found = new byte[KEY];
		while (rows.getLong(at * ROW + ROW - Long.BYTES) != 0) {
			rows.get(at * ROW, found);
			if (MessageDigest.isEqual(found, key)) {
				break;
			}
			at = (at + 1) % count;
		}
		return at * ROW;
	}

	private void grow() {
		ByteBuffer wider = ByteBuffer.allocate(Math.multiplyExact(2, this.rows.capacity()));
		byte[] row = new byte[ROW];
		byte[] key = new byte[KEY];
		for (int at = 0; at < this.rows.capacity(); at += ROW) {
			if (this.rows.getLong(at + ROW - Long.BYTES) != 0) {
				this.rows.get(at, row);
				this.rows.get(at, key);
				wider.put(row(wider, key), row);
			}
		}
		this.rows = wider;
	}

	private String base64(int at) {
		byte[] bytes = new byte[32];
		this.rows.get(at, bytes);
		return Base64.getEncoder().encodeToString(bytes);
	}

	private static byte[] hash(String base64) {
		byte[] bytes = StrictBase64.decode(base64);
		if (bytes.length != 32) {
			throw new Malformed("no hash: " + base64);
		}
		return bytes;
	}

}
