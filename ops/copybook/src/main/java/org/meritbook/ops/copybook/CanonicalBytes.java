package org.meritbook.ops.copybook;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.meritbook.ops.eventstore.StoredEvent;

/**
 * Everything of an event in one sequence of bytes, every part with its length before it,
 * so that no two events share one. The same whatever stores the event: an absent text
 * equals an empty one, because not every store can tell them apart.
 */
final class CanonicalBytes {

	private CanonicalBytes() {
	}

	static byte[] of(StoredEvent event) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(512 + event.payload().length);
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeLong(event.position());
			out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, event.recordedAt()));
			write(out, event.stream());
			write(out, event.streamType());
			out.writeLong(event.sequence());
			write(out, event.eventId());
			write(out, event.name());
			write(out, event.revision());
			write(out, event.payload());
			write(out, event.metadata());
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private static void write(DataOutputStream out, @Nullable String text) throws IOException {
		write(out, (text != null) ? text.getBytes(StandardCharsets.UTF_8) : new byte[0]);
	}

	private static void write(DataOutputStream out, byte[] part) throws IOException {
		out.writeInt(part.length);
		out.write(part);
	}

}
