package org.meritbook.ops.verifier.log;

/**
 * Is told how far a long check has come.
 */
@FunctionalInterface
public interface Progress {

	/** Tells nobody. */
	Progress SILENT = (done, total) -> {
	};

	/**
	 * Called after each bundle of entries.
	 */
	void at(long done, long total);

}
