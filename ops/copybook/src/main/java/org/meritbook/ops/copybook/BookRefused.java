package org.meritbook.ops.copybook;

/**
 * Something would mix two books. Nothing was changed. The message says why and what to
 * do, in English and in Chinese.
 */
public final class BookRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final String english;

	private final String chinese;

	private BookRefused(String code, String english, String chinese) {
		super(code + ": " + english + System.lineSeparator() + chinese);
		this.code = code;
		this.english = english;
		this.chinese = chinese;
	}

	/** Read models follow the other store, and no proven copy leads here. */
	static BookRefused otherStore(StoreKind bound, StoreKind enabled, long known, long here) {
		return new BookRefused("BOOK_IS_IN_THE_OTHER_STORE",
				"""
						The read models, claims and receipts of this database follow the book in %s up to %d events; \
						%s is enabled now and holds %d events that are not proven to be the same. \
						Either copy the book first: copy-book --to=%s; or switch back; \
						or give up the book in %s: start once with --meritbook.adopt-store=true, \
						and everything is built again from %s.""".formatted(bound, known, enabled, here,
						enabled.option(), bound, enabled),
				"""
						本数据库的读模型、占用值和回执跟随 %s 中的总账，已至第 %d 条事件；现在启用的是 %s，其中 %d 条事件未经证明与之相同。\
						请先复制总账：copy-book --to=%s；或改回原存储；\
						或放弃 %s 中的总账：以 --meritbook.adopt-store=true 启动一次，一切将从 %s 重建。""".formatted(bound, known, enabled,
						here, enabled.option(), bound, enabled));
	}

	/** The right kind of store, but another book. */
	static BookRefused anotherBook(StoreKind enabled, long here) {
		return new BookRefused("STORE_HOLDS_ANOTHER_BOOK", """
				%s holds another book (%d events, another first event) than this database belongs to. \
				Check address and context (an unknown context silently becomes the default one) and the database; \
				or start once with --meritbook.adopt-store=true to build everything again from it.""".formatted(enabled,
				here), """
						%s 中是另一本总账（%d 条事件，首条事件不同），与本数据库不符。\
						请核对地址、上下文（未知的上下文会被悄悄换成默认上下文）和数据库；\
						或以 --meritbook.adopt-store=true 启动一次，一切将由其重建。""".formatted(enabled, here));
	}

	/** The book lost its end. */
	static BookRefused storeIsShorter(StoreKind enabled, long known, long here) {
		return new BookRefused("STORE_IS_SHORTER",
				"""
						%s holds %d events, but the read models of this database have seen %d: the store lost its end, \
						for example by the restore of an old backup. Restore the newer one, copy the book back from the other \
						store, or start once with --meritbook.adopt-store=true to build everything again from what is left."""
					.formatted(enabled, here, known),
				"""
						%s 中有 %d 条事件，而本数据库的读模型已见 %d 条：存储丢失了尾部，例如恢复了旧备份。\
						请恢复较新的备份，或从另一存储复制回来，或以 --meritbook.adopt-store=true 启动一次，由剩余部分重建。""".formatted(enabled, here,
						known));
	}

	/** The target holds something else. */
	static BookRefused targetIsForeign(long position) {
		return new BookRefused("TARGET_HOLDS_ANOTHER_BOOK", """
				The target is not empty and differs from the source at position %d. Nothing was copied. \
				Choose an empty target, or an earlier copy of the same book.""".formatted(position), """
				目标不为空，且在位置 %d 与来源不同。未复制任何内容。请选择空的目标，或同一总账的较早副本。""".formatted(position));
	}

	/** The target is the longer end. */
	static BookRefused targetIsAhead(long source, long target) {
		return new BookRefused("TARGET_IS_AHEAD", """
				The target holds %d events, the source only %d. Nothing was copied. Did you mean the other direction?"""
			.formatted(target, source), """
					目标有 %d 条事件，来源仅 %d 条。未复制任何内容。方向是否相反？""".formatted(target, source));
	}

	/** Both ends were read and differ. */
	static BookRefused copyDiffers(long size) {
		return new BookRefused("COPY_DIFFERS", """
				After %d events both ends give different fingerprints: do not use the copy. \
				Someone else wrote to one of them meanwhile, or a store changed what it was given.""".formatted(size),
				"""
						复制 %d 条事件后，两端的指纹不同：请勿使用该副本。其间可能有他人写入，或某一存储改变了内容。""".formatted(size));
	}

	/** One copy at a time. */
	static BookRefused copyIsRunning() {
		return new BookRefused("COPY_IS_RUNNING", "Another copy-book works on this database. Wait for its end.",
				"另有 copy-book 正在使用本数据库，请等待其结束。");
	}

	/** The store cannot be asked whose book it holds. */
	public static BookRefused storeIsAway(String description) {
		return new BookRefused("STORE_IS_AWAY",
				"""
						%s does not answer. Start it, or check axon.axonserver.servers, token and certificate; then start again."""
					.formatted(description),
				"""
						%s 没有应答。请启动它，或核对 axon.axonserver.servers、令牌和证书，然后重新启动。""".formatted(description));
	}

	/** The command line says nothing that can be done. */
	public static BookRefused usage() {
		return new BookRefused("USAGE", "copy-book --to=postgresql or copy-book --to=axonserver",
				"用法：copy-book --to=postgresql 或 copy-book --to=axonserver");
	}

	/** Stable code of the reason. */
	public String code() {
		return this.code;
	}

	/** The reason and what to do, in English. */
	public String english() {
		return this.english;
	}

	/** The reason and what to do, in Chinese. */
	public String chinese() {
		return this.chinese;
	}

}
