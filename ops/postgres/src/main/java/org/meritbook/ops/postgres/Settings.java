package org.meritbook.ops.postgres;

import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.meritbook.ops.postgres.refusal.SettingNotAllowed;

/**
 * Where and how the embedded PostgreSQL runs.
 *
 * @param dataFolder the folder that holds all of it; created when missing
 * @param port the port on 127.0.0.1; 0 for any free one
 * @param database the name of the database, created when missing
 * @param user the name of the database user, who may do everything
 * @param serverSettings further settings of the server, as in {@code postgresql.conf}
 * @param durability what an acknowledged write is worth
 * @param binariesFolder the folder the programs are unpacked in, which may be shared;
 * absent for the data folder
 */
public record Settings(Path dataFolder, int port, String database, String user, Map<String, String> serverSettings,
		Durability durability, @Nullable Path binariesFolder) {

	private static final String NAME = "[a-z_][a-z0-9_]{0,62}";

	private static final int HIGHEST_PORT = 65535;

	/**
	 * Checks the values.
	 * @throws SettingNotAllowed if a name is more than lower case letters, digits and
	 * underscores, the port is none, or a path holds what a shell would not leave alone
	 */
	public Settings {
		serverSettings = Map.copyOf(serverSettings);
		requireName("database", database);
		requireName("user", user);
		requireQuotable("data folder", dataFolder);
		requireQuotable("folder of the programs", (binariesFolder != null) ? binariesFolder : dataFolder);
		if (port < 0 || port > HIGHEST_PORT) {
			throw new SettingNotAllowed("port", Integer.toString(port), SettingNotAllowed.Reason.NOT_A_PORT);
		}
	}

	/**
	 * Returns the settings of the default start: any free port, the database and the user
	 * {@code meritbook}, and every acknowledged write kept.
	 */
	public static Settings in(Path dataFolder) {
		return new Settings(dataFolder, 0, "meritbook", "meritbook", Map.of(), Durability.KEPT, null);
	}

	/**
	 * Returns the same with another port.
	 */
	public Settings withPort(int other) {
		return new Settings(this.dataFolder, other, this.database, this.user, this.serverSettings, this.durability,
				this.binariesFolder);
	}

	/**
	 * Returns the same with other settings of the server.
	 */
	public Settings withServerSettings(Map<String, String> others) {
		return new Settings(this.dataFolder, this.port, this.database, this.user, others, this.durability,
				this.binariesFolder);
	}

	/**
	 * Returns the same with another durability.
	 */
	public Settings withDurability(Durability other) {
		return new Settings(this.dataFolder, this.port, this.database, this.user, this.serverSettings, other,
				this.binariesFolder);
	}

	/**
	 * Returns the same with the programs unpacked in another folder.
	 */
	public Settings withBinariesFolder(Path other) {
		return new Settings(this.dataFolder, this.port, this.database, this.user, this.serverSettings, this.durability,
				other);
	}

	private static void requireName(String what, String name) {
		if (!name.matches(NAME)) {
			throw new SettingNotAllowed(what, name, SettingNotAllowed.Reason.NOT_A_NAME);
		}
	}

	// pg_ctl starts the server by a shell and puts paths between plain double quotes.
	private static void requireQuotable(String what, Path path) {
		String absolute = path.toAbsolutePath().toString();
		if (absolute.chars().anyMatch((character) -> "\"$`\\\n".indexOf(character) >= 0)) {
			throw new SettingNotAllowed(what, absolute, SettingNotAllowed.Reason.NOT_A_SAFE_PATH);
		}
	}

}
