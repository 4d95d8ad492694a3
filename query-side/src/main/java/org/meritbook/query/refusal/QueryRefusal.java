package org.meritbook.query.refusal;

/**
 * Every reason for which a question is refused. The names are the codes clients rely on.
 */
public enum QueryRefusal {

	/** A page has 1 to 100 entries. Values: the size asked for. */
	INVALID_PAGE_SIZE("每页条数 first 须为 1 至 100，收到 %s。", "A page has 1 to 100 entries (first), not %s.",
			"请把 first 改为 1 至 100 之间的整数。", "Ask for 1 to 100 entries, and for more by the cursor of the last one."),

	/** A cursor is given back as it was handed out. */
	INVALID_CURSOR("分页游标 after 无效。", "The cursor (after) is not one of this list.",
			"请原样使用上一页 pageInfo.endCursor 的值，或从第一页重新开始。",
			"Use endCursor of the page before as it is, or start with the first page."),

	/**
	 * The answer would be older than asked for. Values: the read model, its position, the
	 * position asked for.
	 */
	READ_MODEL_BEHIND("读模型 %s 目前到第 %s 条，尚未到第 %s 条。", "The read model %s stands at position %s, not yet at %s.",
			"请稍后重试；若持续如此，请在 book.readModels 中查看原因。",
			"Ask again in a moment; if it stays so, book.readModels says why."),

	/** The database answers. Values: none. */
	BOOK_OUT_OF_REACH("总账暂时无法读取。", "The book cannot be read for now.", "请稍后重试；恢复后无需任何操作。",
			"Ask again in a moment; nothing else needs to be done."),

	/** What a record refers to is in the book. Values: the id. */
	RECORD_MISSING("所引用的记录 %s 不在总账中。", "The record %s, to which another refers, is not in the book.", "请联系管理员核对该记录。",
			"Ask an administrator to look into it."),

	/** A region is named by six digits. Values: none. */
	INVALID_REGION_CODE("行政区划代码须为 6 位数字（GB/T 2260）。", "A region code is six digits (GB/T 2260).",
			"请填写 6 位行政区划代码，例如 511700。", "Give the six digits of the region, for example 511700."),

	/** Words of a question are plain text. Values: the argument. */
	INVALID_TEXT("参数 %s 含有不能使用的字符或过长。", "The argument %s holds characters that cannot be used, or is too long.",
			"请去掉控制字符，并控制在 200 字以内。", "Leave out control characters and keep it within 200 characters."),

	/** A window has 1 to 366 working days. Values: the number asked for. */
	INVALID_WORKING_DAYS("公示工作日 workingDays 须为 1 至 366，收到 %s。",
			"A window has 1 to 366 working days (workingDays), not %s.", "请填写 1 至 366 之间的整数。",
			"Ask for 1 to 366 working days."),

	/** A day is within living memory or foresight. Values: the argument. */
	INVALID_DAY("日期 %s 须在 1949 年至 2199 年之间。", "The day %s lies between the years 1949 and 2199.", "请检查日期的年份。",
			"Check the year of the day."),

	/** A leaf is in the tree of the checkpoint. Values: the index, the size. */
	LOG_INDEX_OUTSIDE("日志序号 %s 不在大小为 %s 的检查点之内。", "The index %s lies outside the checkpoint of size %s.",
			"请使用小于检查点大小的序号；新记录约一秒后纳入检查点。",
			"Use an index below the size of the checkpoint; a new record is covered about a second later."),

	/** Proofs are made under checkpoints that were signed. Values: the size. */
	CHECKPOINT_UNKNOWN("没有大小为 %s 的检查点。", "No checkpoint of size %s was signed.", "请使用已发布检查点的大小，或不填 size。",
			"Use the size of a published checkpoint, or leave size out."),

	/** An older tree is not the larger one. Values: the old size, the size. */
	OLD_SIZE_OUTSIDE("旧检查点的大小 oldSize 为 %s，须在 0 与 %s 之间。", "The old size (oldSize) %s lies between 0 and %s.",
			"若您持有的检查点确实更大，请保存它并联系见证人：账本可能被回退。",
			"If the checkpoint you hold is larger, keep it and tell a witness: the book may have been rewound."),

	/** An argument cannot be read. Values: none. */
	INVALID_ARGUMENT("参数的取值无法读取。", "The value of an argument cannot be read.", "请对照查询结构检查参数。",
			"Check the arguments against the schema.");

	private final String messageZh;

	private final String messageEn;

	private final String remedyZh;

	private final String remedyEn;

	QueryRefusal(String messageZh, String messageEn, String remedyZh, String remedyEn) {
		this.messageZh = messageZh;
		this.messageEn = messageEn;
		this.remedyZh = remedyZh;
		this.remedyEn = remedyEn;
	}

	/** The refusal, with the values its sentences tell. */
	public QueryRefused with(Object... values) {
		return new QueryRefused(this, values);
	}

	String messageZh() {
		return this.messageZh;
	}

	String messageEn() {
		return this.messageEn;
	}

	String remedyZh() {
		return this.remedyZh;
	}

	String remedyEn() {
		return this.remedyEn;
	}

}
