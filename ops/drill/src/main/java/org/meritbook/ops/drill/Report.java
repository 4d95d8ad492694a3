package org.meritbook.ops.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.meritbook.events.leaf.CanonicalJson;

/**
 * The table for people and the JSON for programs.
 */
final class Report {

	private final StringBuilder table = new StringBuilder();

	private final List<Map<String, Object>> rows = new ArrayList<>();

	private final Map<String, Object> json = new LinkedHashMap<>();

	private boolean sound = true;

	Report() {
		this.table.append("篡改演练 Tamper drill\n\n");
	}

	void note(String name, String chinese, String english, boolean good) {
		this.table.append(good ? "✓ " : "✗ ").append(chinese).append("  ").append(english).append('\n');
		this.json.put(name, english);
		this.sound &= good;
	}

	/** One tampering and every check of it. */
	void row(Tampering tampering, List<Finding> findings) {
		boolean located = findings.stream().anyMatch((one) -> one.isAlarm() && one.names(tampering.where()));
		this.sound &= located;
		this.table.append('\n')
			.append(located ? "✓ " : "✗ ")
			.append(tampering.kind().chinese())
			.append("  ")
			.append(tampering.kind().english())
			.append("  [")
			.append(tampering.what())
			.append("]\n");
		List<Map<String, Object>> checks = new ArrayList<>();
		for (Finding finding : findings) {
			this.table.append(finding.isAlarm() ? "    ⚑ " : "    · ")
				.append(finding.check().chinese())
				.append("  ")
				.append(finding.check().english())
				.append(": ")
				.append(finding.verdict().english())
				.append('\n');
			checks.add(Map.of("check", finding.check().name(), "alarm", finding.isAlarm(), "verdict",
					finding.verdict().english()));
		}
		this.rows.add(Map.of("kind", tampering.kind().name(), "what", tampering.what(), "located", located, "checks",
				checks));
	}

	/** The random run. */
	void run(RandomRun run) {
		this.table.append("\n随机篡改 Random tamperings\n");
		Map<String, Object> counts = new LinkedHashMap<>();
		run.counts().forEach((kind, count) -> {
			this.table.append("%-16s %6d 次 tampered %6d 发现 detected %6d 定位 located%n".formatted(kind.name(),
					count.tampered(), count.detected(), count.located()));
			counts.put(kind.name(),
					Map.of("tampered", count.tampered(), "detected", count.detected(), "located", count.located()));
		});
		this.table
			.append("未改动的副本 untouched copies: %d, 误报 false alarms: %d%n".formatted(run.untouched(), run.falseAlarms()));
		run.escaped().forEach((one) -> this.table.append("✗ ").append(one).append('\n'));
		this.json.put("random", counts);
		this.json.put("untouched", run.untouched());
		this.json.put("falseAlarms", run.falseAlarms());
		this.sound &= run.escaped().isEmpty() && run.falseAlarms() == 0;
	}

	/** Whether everything was found and located, without a false alarm. */
	boolean isSound() {
		return this.sound;
	}

	String table() {
		return this.table + (this.sound ? "\n全部发现并定位，无误报。 All found and located, no false alarm.\n"
				: "\n有未发现或误报的项。 Something escaped, or a sound copy raised an alarm.\n");
	}

	byte[] json() {
		Map<String, Object> all = new LinkedHashMap<>(this.json);
		all.put("tamperings", this.rows);
		all.put("sound", this.sound);
		return CanonicalJson.bytes(all);
	}

}
