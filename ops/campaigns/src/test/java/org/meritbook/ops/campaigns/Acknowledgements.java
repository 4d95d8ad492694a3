package org.meritbook.ops.campaigns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The clients' own record of what they were told, in a file that no server knows of,
 * forced to disk before a client goes on.
 */
final class Acknowledgements implements AutoCloseable {

	private final Path file;

	private final FileChannel channel;

	Acknowledgements(Path file) throws IOException {
		this.file = file;
		this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	synchronized void add(String commandId, Reply.Recorded told) {
		try {
			this.channel.write(ByteBuffer.wrap("%s %s %d%n".formatted(commandId, told.recordId(), told.position())
				.getBytes(StandardCharsets.UTF_8)));
			this.channel.force(false);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every acknowledgement, read back from the file. */
	List<Line> lines() throws IOException {
		try (var lines = Files.lines(this.file)) {
			return lines.map((line) -> line.split(" "))
				.map((words) -> new Line(words[0], words[1], Long.parseLong(words[2])))
				.toList();
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

	/**
	 * One acknowledgement.
	 */
	record Line(String commandId, String recordId, long position) {
	}

}
