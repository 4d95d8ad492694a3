package org.meritbook.command.lookup;

import org.axonframework.eventsourcing.eventstore.EventStore;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.AmountRule;
import org.meritbook.events.type.Basis;
import org.meritbook.events.scheme.FigureRegistered;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.scheme.PaymentRuleDefined;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.events.scheme.SchemeDefined;
import org.meritbook.events.scheme.SchemeRevised;
import org.meritbook.events.type.SchemeTerms;

/**
 * What schemes pay, folded from their streams.
 */
public final class FoldedPayables implements Payables {

	private final StreamFold<Known> schemes;

	/**
	 * @param events the event store
	 */
	public FoldedPayables(EventStore events) {
		this.schemes = new StreamFold<>(events, FoldedPayables::fold);
	}

	@Override
	public Payable of(String schemeId, String ruleId) {
		Optional<Known> known = this.schemes.of(schemeId);
		new RecordMustExist("schemeId", schemeId, known.map(Known::terms).isPresent()).check();
		Known scheme = known.orElseThrow();
		PaymentRuleDefined rule = scheme.rules().get(ruleId);
		Optional<AmountRule> stated = Objects.requireNonNull(scheme.terms(), "terms")
			.amounts()
			.stream()
			.filter((amount) -> amount.ruleId().equals(ruleId))
			.findFirst();
		new RecordMustExist("ruleId", ruleId, rule != null && stated.isPresent()).check();
		PaymentRuleDefined defined = Objects.requireNonNull(rule, "rule");
		return new Payable(schemeId, scheme.version(), Objects.requireNonNull(scheme.terms(), "terms"),
				Objects.requireNonNull(scheme.basis(), "basis"), stated.orElseThrow(), defined.rule(),
				defined.ruleVersion(), scheme.figures().get(ruleId));
	}

	private static Known fold(@Nullable Known before, MeritbookEvent event) {
		Known known = (before != null) ? before : new Known(0, null, null, Map.of(), Map.of());
		return switch (event) {
			case SchemeDefined defined ->
				new Known(defined.schemeVersion(), defined.terms(), defined.basis(), known.rules(), known.figures());
			case SchemeRevised revised ->
				new Known(revised.schemeVersion(), revised.terms(), revised.basis(), known.rules(), known.figures());
			case PaymentRuleDefined rule -> new Known(known.version(), known.terms(), known.basis(),
					with(known.rules(), rule.rule().ruleId(), rule), known.figures());
			case FigureRegistered figure -> new Known(known.version(), known.terms(), known.basis(), known.rules(),
					with(known.figures(), figure.ruleId(), figure));
			default -> known;
		};
	}

	private static <V> Map<String, V> with(Map<String, V> before, String name, V value) {
		Map<String, V> all = new TreeMap<>(before);
		all.put(name, value);
		return Map.copyOf(all);
	}

	private record Known(int version, @Nullable SchemeTerms terms, @Nullable Basis basis,
			Map<String, PaymentRuleDefined> rules, Map<String, FigureRegistered> figures) {
	}

}
