package org.meritbook.events.proof.file;

import java.util.List;
import java.util.Set;

/**
 * Which witnesses must have cosigned.
 */
public sealed interface Quorum {

	/** No witness is needed. */
	Quorum NONE = new Group(0, List.of());

	/**
	 * Whether it is met.
	 * @param cosigned keys, as text, whose cosignature verified
	 */
	boolean isMet(Set<String> cosigned);

	/**
	 * One witness.
	 *
	 * @param key as text
	 */
	record Witness(String key) implements Quorum {

		@Override
		public boolean isMet(Set<String> cosigned) {
			return cosigned.contains(this.key);
		}

	}

	/**
	 * So many of its members, each a witness or another group.
	 */
	record Group(int needed, List<Quorum> members) implements Quorum {

		public Group {
			members = List.copyOf(members);
		}

		@Override
		public boolean isMet(Set<String> cosigned) {
			return this.members.stream().filter((member) -> member.isMet(cosigned)).count() >= this.needed;
		}

	}

}
