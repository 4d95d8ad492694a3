package org.meritbook.events.type;

/**
 * What a recognition gives 互认效力.
 */
public enum RecognitionEffect {

	/** 等同本地. */
	FULL,
	/** 可申领补贴. */
	SUBSIDY_ELIGIBLE,
	/** 仅享受待遇. */
	TREATMENT_ONLY

}
