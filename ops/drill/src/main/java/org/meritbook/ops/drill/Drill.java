package org.meritbook.ops.drill;

import java.sql.SQLException;
import java.util.List;
import java.util.random.RandomGenerator;

import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.proof.note.SigningKey;

/**
 * The whole drill: every kind of theft on copies of a database, every kind of damage on
 * copies of a log, and random tamperings.
 */
final class Drill {

	private final Copy sound;

	private final SigningKey key;

	private final Judge judge;

	/**
	 * @param key signs the log of the drill, and is in the hands of the thief too
	 */
	Drill(List<StoredForm> events, SigningKey key) {
		this.sound = new Copy(events, MemoryLog.of(events, key));
		this.key = key;
		this.judge = new Judge(key.verifier(), this.sound.log());
	}

	Report run(RandomGenerator chance, int times) throws SQLException {
		Report report = new Report();
		DatabaseDrill database = new DatabaseDrill(this.sound, this.key);
		String refusal = database.refusal();
		report.note("store", "未停用触发器时，数据库拒绝改动", "with its triggers, the store refuses: " + refusal, !refusal.isEmpty());
		boolean quiet = this.judge.findings(database.untouched()).stream().noneMatch(Finding::isAlarm);
		report.note("untouched", "未改动的副本没有告警", "the untouched copy raises no alarm", quiet);
		int size = this.sound.events().size();
		for (Theft theft : Theft.all(chance.nextInt(size - 1), size)) {
			Tampering tampering = database.commit(theft);
			report.row(tampering, this.judge.findings(tampering.copy()));
		}
		RandomTampering tamperings = new RandomTampering(this.sound, this.key, chance);
		for (Kind kind : List.of(Kind.FLIP_ENTRY, Kind.FLIP_TILE, Kind.FLIP_CHECKPOINT)) {
			Tampering tampering = tamperings.of(kind);
			report.row(tampering, this.judge.findings(tampering.copy()));
		}
		report.run(new RandomRun(this.judge, this.sound).run(tamperings, times));
		return report;
	}

}
