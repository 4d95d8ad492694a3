package org.meritbook.command.lookup;

/**
 * Ties the act at hand to what is remembered of another stream, so that nothing needs to
 * be read again: if the stream has got, or gets, another event before the act is stored,
 * the store refuses the act, and it is decided anew.
 */
@FunctionalInterface
public interface StreamPins {

	/** For a store that cannot: everything is read again. */
	StreamPins NONE = (stream, next) -> false;

	/**
	 * Ties the act at hand to that stream.
	 * @param stream what the decision rests on
	 * @param next sequence of the first event that is not remembered
	 * @return false if the store cannot watch the stream: then it must be read
	 */
	boolean pin(String stream, long next);

}
