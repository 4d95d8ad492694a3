package org.meritbook.ops.drill;

/**
 * A way to tamper.
 */
enum Kind {

	EDIT_PAYLOAD("改动内容", "edit the content of an event"),

	EDIT_METADATA("改动经办信息", "edit who acted"),

	RELABEL("改动编号、类型或所属", "edit id, type, stream or sequence of an event"),

	DROP("删除一条", "drop an event"),

	INSERT("插入一条", "insert an event and move the rest"),

	REORDER("调换两条", "change two events about"),

	BACK_DATE("倒签时间", "back-date an event"),

	TRUNCATE("截断尾部", "cut off the newest events"),

	FORK("分叉：改动后重做日志并重新签名", "fork: edit, make the log again and sign it with the log's own key"),

	REWIND("回退：恢复旧账本并重新签名", "rewind: restore an old book and its log, signed with the log's own key"),

	FLIP_ENTRY("翻转日志条目的一位", "flip a bit of the log's entries"),

	FLIP_TILE("翻转哈希瓦片的一位", "flip a bit of the log's tiles"),

	FLIP_CHECKPOINT("翻转检查点的一位", "flip a bit of the checkpoint");

	private final String chinese;

	private final String english;

	Kind(String chinese, String english) {
		this.chinese = chinese;
		this.english = english;
	}

	String chinese() {
		return this.chinese;
	}

	String english() {
		return this.english;
	}

}
