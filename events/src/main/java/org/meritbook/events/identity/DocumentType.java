package org.meritbook.events.identity;

public enum DocumentType {

	RESIDENT_ID

}
