package org.meritbook.events.proof;

/**
 * Why a check does not hold. Each constant is a sentence of its own, because each sends
 * the reader to somebody else.
 */
public enum Failure {

	/** Not of the form that its specification demands. */
	MALFORMED("格式不符合规范", "not of the form the specification demands"),

	/** Ends before everything is there. */
	TRUNCATED("内容不完整，被截断", "cut off before its end"),

	/** The proof is for another record than the one in hand. */
	WRONG_RECORD("证明对应的不是这条记录", "the proof is for another record"),

	/**
	 * A hash path that leads to another root: a bit of the proof or of the record was
	 * changed.
	 */
	ROOT_MISMATCH("哈希路径得不到检查点的根哈希，证明或记录被改动", "the hashes do not lead to the root: proof or record was changed"),

	/** A known key's signature that does not verify. */
	SIGNATURE_INVALID("已知密钥的签名不成立", "a signature of a known key does not verify"),

	/** The checkpoint of another log. */
	OTHER_ORIGIN("检查点来自另一个日志", "the checkpoint is of another log"),

	/** An index at or behind the size of the tree. */
	INDEX_OUTSIDE_TREE("序号超出日志大小", "the index lies outside the tree"),

	/** The older size is the larger one. */
	OLD_SIZE_LARGER("旧检查点比新检查点更大：账本被回退", "the older checkpoint is the larger one: the book was rewound"),

	/** Two views of one log that cannot both be true. */
	INCONSISTENT("两个检查点相互矛盾：历史被改写或分叉", "two checkpoints contradict each other: history was rewritten or forked"),

	/** Signed by the log, but not by enough of the witnesses that the policy demands. */
	QUORUM_NOT_MET("见证人签名未达到信任策略的要求", "not cosigned by the witnesses that the policy demands"),

	/** A tile that is not what the tiles above it say. */
	TILE_CHANGED("哈希瓦片被改动", "a tile was changed"),

	/** An entry that does not hash to its leaf. */
	ENTRY_CHANGED("日志条目被改动", "an entry was changed"),

	/** The content of an event that does not match the commitment in its entry. */
	PAYLOAD_CHANGED("事件内容与日志中的承诺值不符，被改动", "the content of an event does not match its commitment in the log"),

	/**
	 * Who acted, or the id of the event, that does not match the commitment in its entry.
	 */
	METADATA_CHANGED("经办信息或事件编号与日志中的承诺值不符，被改动",
			"who acted, or the id of the event, does not match the commitment in the log"),

	/** A recorded time that is not the one in the log. */
	TIME_CHANGED("记录时间与日志不符，被倒签或改动", "a recorded time is not the one in the log: back-dated or changed"),

	/** Another event than the log's at a position. */
	EVENT_REPLACED("该位置上的事件不是日志中的事件，被替换、插入或调换",
			"another event than the log's stands at this position: replaced, inserted or moved"),

	/**
	 * A position, or the sequence of a stream, that is missing, doubled or out of order.
	 */
	OUT_OF_ORDER("位置或序号缺失、重复或乱序", "a position or sequence is missing, doubled or out of order"),

	/** An entry or event that continues another stream than its predecessor's. */
	CHAIN_BROKEN("与同一事件流的上一条目不相衔接", "does not continue the entry before it in its stream");

	private final String chinese;

	private final String english;

	Failure(String chinese, String english) {
		this.chinese = chinese;
		this.english = english;
	}

	/** Chinese sentence without its full stop. */
	public String chinese() {
		return this.chinese;
	}

	/** English sentence without its full stop. */
	public String english() {
		return this.english;
	}

}
