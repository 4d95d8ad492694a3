package org.meritbook.command.honor;

/**
 * Which detail of an honor can be corrected.
 */
public enum HonorField {

	/** Name of the honor. */
	TITLE,
	/** Organisation the honored person worked for. */
	EMPLOYER

}
