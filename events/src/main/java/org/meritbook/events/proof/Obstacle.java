package org.meritbook.events.proof;

/**
 * Why something could not be checked. None of these says that anything is wrong with the
 * book.
 */
public enum Obstacle {

	/** Signed, but by nobody whose key the reader has. */
	UNKNOWN_KEY("没有您所信任的密钥的签名", "signed by no key that you trust"),

	/** A kind of signature that this program does not know. */
	UNKNOWN_ALGORITHM("本程序不支持这种签名算法", "a kind of signature that this program does not know"),

	/** Tiles that nobody serves. */
	TILES_MISSING("缺少哈希瓦片或条目", "tiles or entries are missing"),

	/** A file or an address that does not answer. */
	UNREADABLE("文件或地址无法读取", "a file or an address cannot be read"),

	/** The content was erased, or its salt is not given: only its commitment remains. */
	CONTENT_WITHHELD("内容未提供或已依法删除，仅能核验承诺值", "the content is withheld or was erased: only its commitment remains");

	private final String chinese;

	private final String english;

	Obstacle(String chinese, String english) {
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
