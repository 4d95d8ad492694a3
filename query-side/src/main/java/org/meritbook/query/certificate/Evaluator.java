package org.meritbook.query.certificate;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.EvaluatorKind;
import org.meritbook.events.type.OccupationScope;

/**
 * An evaluator as its filing stands.
 *
 * @param id stream of the evaluator
 * @param position where it was first recorded
 * @param organisationId organisation that evaluates
 * @param registrarId body that filed it
 * @param kind who it is
 * @param code first part of its certificate numbers
 * @param regionCode GB/T 2260 code
 * @param version version of the filing
 * @param scope occupations and levels
 * @param validFrom first day
 * @param validTo last day
 * @param status where it stands
 * @param statusSince first day of that status
 * @param filedOn day of the filing
 * @param basis clause it stands on
 */
public record Evaluator(String id, long position, String organisationId, String registrarId, EvaluatorKind kind,
		String code, String regionCode, int version, List<OccupationScope> scope, LocalDate validFrom,
		LocalDate validTo, EvaluatorStatus status, LocalDate statusSince, LocalDate filedOn, Basis basis) {

	public Evaluator {
		scope = List.copyOf(scope);
	}

}
