package org.meritbook.events.type;

import java.util.List;

/**
 * What a grant has to hang on, as data.
 *
 * @param kind what it hangs on
 * @param schemeIds schemes whose honors count; any where none is named
 * @param certificateNeeded whether the certificate of the honor has to be issued first
 * @param holderSchemeIds schemes one of whose honors the beneficiary has to hold besides;
 * none where empty
 */
public record SourceRule(SourceKind kind, List<String> schemeIds, boolean certificateNeeded,
		List<String> holderSchemeIds) {

	public SourceRule {
		schemeIds = List.copyOf(schemeIds);
		holderSchemeIds = List.copyOf(holderSchemeIds);
	}

}
