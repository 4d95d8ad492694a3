package org.meritbook.events.type;

/**
 * Which day an agreement has to be in force on 适用日.
 */
public enum ReferenceDay {

	/** 证书签发日. */
	ISSUE,
	/** 申请日. */
	REQUEST

}
