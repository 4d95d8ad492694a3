package org.meritbook.command.dispatch;

/**
 * A command whose result is another record than the stream it is sent to.
 */
public interface AboutAnotherRecord {

	/** The record that the sender asks for afterwards. */
	String recordId();

}
