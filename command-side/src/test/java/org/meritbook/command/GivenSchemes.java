package org.meritbook.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.command.lookup.Ground;
import org.meritbook.command.lookup.Policies;
import org.meritbook.command.lookup.Schemes;
import org.meritbook.command.rule.SchemeMustBeOfThatKind;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.SchemeTerms;

/**
 * Schemes that are simply there: the id tells kind and rank, as in
 * {@code scheme-platform-county}; one whose id says draft stands under a draft.
 */
public final class GivenSchemes implements Schemes {

	private final Policies policies;

	GivenSchemes(Policies policies) {
		this.policies = policies;
	}

	@Override
	public Ground ground(String schemeId, LocalDate on, SchemeKind... kinds) {
		SchemeTerms terms = terms(schemeId);
		new SchemeMustBeOfThatKind(schemeId, terms.kind().name(),
				Arrays.stream(kinds).map(SchemeKind::name).collect(Collectors.joining(", ")))
			.check();
		String policy = schemeId.contains("draft") ? "policy-draft" : City.POLICY;
		return new Ground(schemeId, 1, terms, this.policies.inForce(CitedClause.of(policy, "二(一)"), on));
	}

	/** The terms of the scheme of that id. */
	public static SchemeTerms terms(String schemeId) {
		String words = schemeId.replace('-', '_').toUpperCase(Locale.ROOT);
		SchemeKind kind = Arrays.stream(SchemeKind.values())
			.filter((one) -> words.contains(one.name()))
			.findFirst()
			.orElse(SchemeKind.HONOR_TITLE);
		Rank rank = Arrays.stream(Rank.values())
			.filter((one) -> words.endsWith(one.name()))
			.findFirst()
			.orElse(Rank.PREFECTURE);
		return Terms.plain().of(kind, rank).called(schemeId).build();
	}

	/** Ids of schemes of every kind. */
	public static List<String> ofEveryKind() {
		return Arrays.stream(SchemeKind.values())
			.map((kind) -> "scheme-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.toList();
	}

}
