package org.meritbook.ops.postgres.server;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.meritbook.ops.postgres.refusal.SettingNotAllowed;

/**
 * What the server is told to do. The guarantees of the record and the address are given
 * on the command line, where neither the file nor ALTER SYSTEM can undo them.
 *
 * @param port the port on 127.0.0.1; 0 for any free one
 * @param durable whether acknowledged writes must outlive a power failure
 * @param additions further settings, which win over the launcher's defaults
 */
public record Configuration(int port, boolean durable, Map<String, String> additions) {

	private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

	/**
	 * Checks the additions.
	 * @throws SettingNotAllowed if one is not a setting or is the launcher's own
	 */
	public Configuration {
		additions = Map.copyOf(additions);
		Set<String> own = Stream.concat(guarantees(durable).keySet().stream(), address(port).keySet().stream())
			.collect(Collectors.toSet());
		additions.forEach((name, value) -> {
			if (own.contains(name.toLowerCase(Locale.ROOT))) {
				throw new SettingNotAllowed(name, value, SettingNotAllowed.Reason.KEPT_BY_THE_LAUNCHER);
			}
			if (!NAME.matcher(name).matches() || value.contains("\n")) {
				throw new SettingNotAllowed(name, value, SettingNotAllowed.Reason.NOT_A_SETTING);
			}
		});
	}

	/**
	 * Returns the settings without which an acknowledged write could be lost.
	 */
	public Map<String, String> guarantees() {
		return guarantees(this.durable);
	}

	Configuration withPort(int chosen) {
		return new Configuration(chosen, this.durable, this.additions);
	}

	/**
	 * Returns the options of the command line. They are safe for a shell.
	 */
	String commandLine() {
		Map<String, String> options = new LinkedHashMap<>(guarantees());
		options.putAll(address(this.port));
		return options.entrySet()
			.stream()
			.map((option) -> "-c " + option.getKey() + "=" + option.getValue())
			.collect(Collectors.joining(" "));
	}

	/**
	 * Returns the content of {@code postgresql.conf}.
	 */
	String file() {
		Map<String, String> settings = new LinkedHashMap<>(defaults());
		settings.putAll(this.additions);
		return settings.entrySet()
			.stream()
			.map((setting) -> "%s = '%s'%n".formatted(setting.getKey(), quoted(setting.getValue())))
			.collect(Collectors.joining("", "# Written anew at every start.%n".formatted(), ""));
	}

	private static Map<String, String> guarantees(boolean durable) {
		String value = durable ? "on" : "off";
		Map<String, String> guarantees = new LinkedHashMap<>();
		guarantees.put("fsync", value);
		guarantees.put("synchronous_commit", value);
		guarantees.put("full_page_writes", value);
		return guarantees;
	}

	private static Map<String, String> address(int port) {
		Map<String, String> address = new LinkedHashMap<>();
		address.put("listen_addresses", "127.0.0.1");
		address.put("port", Integer.toString(port));
		// No socket file: its path is limited to 107 bytes, and its lock could go stale.
		address.put("unix_socket_directories", "");
		return address;
	}

	private static Map<String, String> defaults() {
		Map<String, String> defaults = new LinkedHashMap<>();
		defaults.put("max_connections", "100");
		defaults.put("shared_buffers", "128MB");
		defaults.put("timezone", "UTC");
		defaults.put("log_timezone", "UTC");
		defaults.put("lc_messages", "C");
		defaults.put("default_text_search_config", "pg_catalog.simple");
		defaults.put("log_destination", "stderr");
		defaults.put("logging_collector", "on");
		defaults.put("log_directory", "log");
		// One file for each day of the week, begun anew when the day comes round again.
		defaults.put("log_filename", "postgresql-%a.log");
		defaults.put("log_rotation_age", "1d");
		defaults.put("log_rotation_size", "0");
		defaults.put("log_truncate_on_rotation", "on");
		// The detail of an error holds the values of rows, and so personal data.
		defaults.put("log_error_verbosity", "terse");
		if (System.getProperty("os.name", "").startsWith("Mac")) {
			// There a plain fsync leaves the data in the cache of the drive.
			defaults.put("wal_sync_method", "fsync_writethrough");
		}
		return defaults;
	}

	private static String quoted(String value) {
		return value.replace("\\", "\\\\").replace("'", "''");
	}

}
