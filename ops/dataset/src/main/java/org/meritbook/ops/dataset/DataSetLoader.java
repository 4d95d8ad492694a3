package org.meritbook.ops.dataset;

import java.util.Arrays;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.meritbook.command.dispatch.Actor;
import org.meritbook.command.dispatch.Receipt;
import org.meritbook.command.rule.RecordIdIsTaken;
import org.meritbook.command.rule.Rule;
import org.meritbook.command.rule.RuleViolated;

/**
 * Hands the data set in at the desk, entry by entry, as acts of the account
 * {@code dataset}. Loading again records nothing; a scheme that was edited since is
 * revised.
 */
public final class DataSetLoader {

	static final Actor ACTOR = new Actor("dataset", null, "SYSTEM");

	private static final Logger LOGGER = LoggerFactory.getLogger(DataSetLoader.class);

	private static final String TAKEN = Rule.codeOf(RecordIdIsTaken.class);

	private final Desk desk;

	/**
	 * @param desk where acts are handed in
	 */
	public DataSetLoader(Desk desk) {
		this.desk = desk;
	}

	/**
	 * Loads a data set.
	 * @param newestPosition position of the newest event of the book before loading, a
	 * negative number for an empty book; it tells what was there before
	 * @throws EntryRefused at the first entry that the book refuses
	 */
	public LoadReport load(DataSet dataSet, long newestPosition) {
		return new LoadReport(
				Arrays.stream(EntryKind.values()).map((kind) -> load(kind, dataSet, newestPosition)).toList());
	}

	private LoadReport.Line load(EntryKind kind, DataSet dataSet, long newestPosition) {
		List<Receipt> receipts = dataSet.entries(kind).map(this::send).toList();
		int alreadyThere = (int) receipts.stream().filter((receipt) -> receipt.position() <= newestPosition).count();
		LoadReport.Line line = new LoadReport.Line(kind, receipts.size() - alreadyThere, alreadyThere);
		LOGGER.info("Data set, {}: {} recorded, {} already there.", kind.label(), line.recorded(), alreadyThere);
		return line;
	}

	private Receipt send(Entry entry) {
		try {
			return this.desk.record(entry.act(ACTOR), entry.command());
		}
		catch (RuleViolated refused) {
			Object revision = entry.revision();
			if (revision != null && refused.refusal().code().equals(TAKEN)) {
				return revise(entry, revision);
			}
			throw new EntryRefused(entry, refused);
		}
	}

	private Receipt revise(Entry entry, Object revision) {
		try {
			return this.desk.record(entry.revisionAct(revision, ACTOR), revision);
		}
		catch (RuleViolated refused) {
			throw new EntryRefused(entry, refused);
		}
	}

}
