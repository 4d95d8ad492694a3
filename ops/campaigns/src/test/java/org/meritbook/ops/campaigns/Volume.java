package org.meritbook.ops.campaigns;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A place for data that can be filled up: a small volume of its own where one may be
 * mounted, else the volume the folder is on.
 *
 * @param folder where data goes
 * @param minimum free bytes below which no act is to be taken
 * @param isSmall whether it is a volume of its own
 */
record Volume(Path folder, long minimum, boolean isSmall) implements AutoCloseable {

	private static final long MEGABYTE = 1 << 20;

	private static final long SMALL = 320 * MEGABYTE;

	private static final long SMALL_MINIMUM = 48 * MEGABYTE;

	/** On a volume that others use too: far more than they change meanwhile. */
	private static final long MARGIN = 512 * MEGABYTE;

	static Volume below(Path folder) throws IOException {
		Path mount = Files.createDirectories(folder.resolve("volume"));
		if (run("mount", "-t", "tmpfs", "-o", "mode=755,size=" + SMALL, "tmpfs", mount.toString())) {
			return new Volume(mount, SMALL_MINIMUM, true);
		}
		return new Volume(mount, Files.getFileStore(mount).getUsableSpace() - MARGIN, false);
	}

	/** Fills it until no more than so many bytes are free. */
	void fillUntilFree(long free) throws IOException {
		byte[] block = new byte[(int) MEGABYTE / 4];
		try (OutputStream out = Files.newOutputStream(ballast())) {
			while (free() > free) {
				out.write(block, 0, (int) Math.min(block.length, free() - free));
			}
		}
		catch (IOException ex) {
			if (free() > free + block.length) {
				throw ex;
			}
		}
	}

	long free() throws IOException {
		return Files.getFileStore(this.folder).getUsableSpace();
	}

	/** Gives the room back. */
	void empty() throws IOException {
		Files.deleteIfExists(ballast());
	}

	@Override
	public void close() throws IOException {
		empty();
		if (this.isSmall && !run("umount", this.folder.toString())) {
			run("umount", "--lazy", this.folder.toString());
		}
	}

	private Path ballast() {
		return this.folder.resolve("ballast");
	}

	private static boolean run(String... command) {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
