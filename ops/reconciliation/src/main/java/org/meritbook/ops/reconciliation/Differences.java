package org.meritbook.ops.reconciliation;

import org.meritbook.query.reconciliation.Difference;

/**
 * The differences there can be, each with its sentences.
 */
final class Differences {

	private Differences() {
	}

	static Difference positionMissing(long position) {
		return new Difference("POSITION_MISSING", position, "store", "存储中缺少位置 %d 的事件".formatted(position),
				"The store has no event at position %d".formatted(position));
	}

	static Difference bookLostItsEnd(long size, long seen) {
		return new Difference("BOOK_LOST_ITS_END", size, "store", "存储只剩 %d 条事件，此前已有 %d 条".formatted(size, seen),
				"The store holds %d events, it held %d before".formatted(size, seen));
	}

	static Difference readModelMiscounted(String name, long from, long position, long handled) {
		return new Difference("READ_MODEL_MISCOUNTED", from, name,
				"读模型 %s 位于位置 %d，却只处理了 %d 条事件：自位置 %d 起有遗漏或重复".formatted(name, position, handled, from),
				"The read model %s is at position %d and has handled %d events: from position %d on it skipped or repeated some"
					.formatted(name, position, handled, from));
	}

	static Difference readModelAhead(String name, long position, long stored) {
		return new Difference("READ_MODEL_AHEAD", position, name,
				"读模型 %s 位于位置 %d，而存储只有 %d 条事件".formatted(name, position, stored),
				"The read model %s is at position %d, but the store holds %d events".formatted(name, position, stored));
	}

	static Difference readModelStandsStill(String name, long position) {
		return new Difference("READ_MODEL_STANDS_STILL", position, name, "读模型 %s 停在位置 %d 之前".formatted(name, position),
				"The read model %s does not get beyond position %d".formatted(name, position));
	}

	static Difference leavesAhead(String log, long leaves, long stored) {
		return new Difference("LEAVES_WITHOUT_EVENTS", stored, log,
				"日志 %s 有 %d 个叶，而存储只有 %d 条事件".formatted(log, leaves, stored),
				"The log %s has %d leaves, but the store holds %d events".formatted(log, leaves, stored));
	}

	static Difference leavesStandStill(String log, long leaves) {
		return new Difference("LEAVES_STAND_STILL", leaves, log, "日志 %s 停在第 %d 个叶".formatted(log, leaves),
				"The log %s does not get beyond %d leaves".formatted(log, leaves));
	}

	static Difference claimWithoutEvent(String kind, String stream, long position) {
		return new Difference("CLAIM_WITHOUT_EVENT", position, kind,
				"记录 %s 占用了一个 %s 值，但位置 %d 的事件未如此说".formatted(stream, kind, position),
				"The record %s holds a value of %s, but the event at position %d does not say so".formatted(stream,
						kind, position));
	}

	static Difference claimMissing(String kind, String stream, long position) {
		return new Difference("CLAIM_MISSING", position, kind,
				"位置 %d 的事件为记录 %s 占用了一个 %s 值，但占用表中没有".formatted(position, stream, kind),
				"The event at position %d takes a value of %s for the record %s, but nobody or another one holds it"
					.formatted(position, kind, stream));
	}

	static Difference claimTakenTwice(String kind, String holder, long position) {
		return new Difference("CLAIM_TAKEN_TWICE", position, kind,
				"位置 %d 的事件占用了 %s 已占用的 %s 值".formatted(position, holder, kind),
				"The event at position %d takes a value of %s that %s holds".formatted(position, kind, holder));
	}

	static Difference receiptWithoutEvent(String commandId, long position) {
		return new Difference("RECEIPT_WITHOUT_EVENT", position, "command " + commandId,
				"命令 %s 的回执指向位置 %d，但该处的事件不属于它".formatted(commandId, position),
				"The receipt of command %s names position %d, but the event there is not its own".formatted(commandId,
						position));
	}

	static Difference receiptMissing(String commandId, long position) {
		return new Difference("RECEIPT_MISSING", position, "command " + commandId,
				"位置 %d 的事件属于命令 %s，但没有相应回执".formatted(position, commandId),
				"The event at position %d belongs to command %s, which has no such receipt".formatted(position,
						commandId));
	}

}
