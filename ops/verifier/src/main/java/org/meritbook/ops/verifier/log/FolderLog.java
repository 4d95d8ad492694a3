package org.meritbook.ops.verifier.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.meritbook.events.proof.Missing;
import org.meritbook.events.proof.Obstacle;

/**
 * A mirror: the files of a log in a folder.
 */
public record FolderLog(Path folder) implements LogSource {

	@Override
	public byte[] file(String path) {
		try {
			return Files.readAllBytes(this.folder.resolve(path));
		}
		catch (NoSuchFileException ex) {
			throw new Missing(Obstacle.TILES_MISSING, path);
		}
		catch (IOException ex) {
			throw new Missing(Obstacle.UNREADABLE, path + ": " + ex);
		}
	}

}
