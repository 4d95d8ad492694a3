package org.meritbook.events.proof;

/**
 * What a check found. That something could not be checked is another type than that it
 * failed, so that no reader of a verdict can take one for the other.
 */
public sealed interface Verdict {

	/**
	 * Everything that was to be checked was checked and holds.
	 *
	 * @param where what was proven, for example {@code entry 17 of 4096}
	 */
	record Proven(String where) implements Verdict {
	}

	/**
	 * A check was made and does not hold.
	 *
	 * @param where the smallest place that it could be narrowed down to
	 */
	record Failed(Failure reason, String where) implements Verdict {
	}

	/**
	 * A check could not be made: nothing was found wrong and nothing is proven.
	 *
	 * @param where what was missing
	 */
	record Unchecked(Obstacle reason, String where) implements Verdict {
	}

	/** Whether everything holds. */
	default boolean isProven() {
		return this instanceof Proven;
	}

	/** Chinese sentence, for the public. */
	default String chinese() {
		return switch (this) {
			case Proven proven -> "已证实：" + proven.where();
			case Failed failed -> "不成立：" + failed.reason().chinese() + "（" + failed.where() + "）";
			case Unchecked unchecked -> "无法核验：" + unchecked.reason().chinese() + "（" + unchecked.where() + "）";
		};
	}

	/** English sentence, for the public. */
	default String english() {
		return switch (this) {
			case Proven proven -> "PROVEN: " + proven.where();
			case Failed failed -> "FAILED: " + failed.reason().english() + " (" + failed.where() + ")";
			case Unchecked unchecked ->
				"COULD NOT CHECK: " + unchecked.reason().english() + " (" + unchecked.where() + ")";
		};
	}

}
