package org.meritbook.command.rule;

/**
 * Only a body that conferred, or one above it, revokes.
 *
 * @param revokingBodyId body that wants to revoke
 * @param entitled whether it conferred or stands above a body that did
 */
public record OnlyTheConferringBodyRevokes(String revokingBodyId, boolean entitled) implements Rule {

	@Override
	public boolean isBroken() {
		return !entitled;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("revokingBodyId", "domain invariant I41",
				"单位“" + revokingBodyId + "”既不是授予机关，也不是其上级，无权撤销。",
				"The body '" + revokingBodyId + "' neither conferred the honor nor stands above a body that did.",
				"请由授予机关或其上级机关作出撤销决定。", "Have the conferring body, or one above it, decide.");
	}

}
