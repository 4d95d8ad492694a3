package org.meritbook.ops.dataset;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.type.DisclosureRule;

/**
 * What stands where a file says nothing.
 */
final class Defaults {

	/**
	 * None of the five documents has a rule for public notice 公示 (domain R2): five
	 * working days, the day of publication not counted, and the source says that this is
	 * a default.
	 */
	static final DisclosureRule DISCLOSURE = new DisclosureRule(5, CountingConvention.EXCLUDE_FIRST_DAY,
			"民法典第二百零一条（默认，文件未载明）");

	/** Reason of a revision for which the entry gives none. */
	static final String REVISION_REASON = "数据集条目更正";

	private Defaults() {
	}

	static <T> List<T> orNone(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

}
