package org.meritbook.events.type;

/**
 * What kind of document a policy is; it decides what the document can carry.
 */
public enum DocumentNature {

	/** 法律、法规、规章、国家标准. */
	LAW,
	/** 规范性文件. */
	NORMATIVE,
	/** 复函、办理答复：证明项目存在，本身不是给付依据. */
	REPLY_LETTER,
	/** 征求意见稿. */
	DRAFT_FOR_COMMENT

}
