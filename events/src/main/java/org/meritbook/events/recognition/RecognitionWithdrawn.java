package org.meritbook.events.recognition;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Claim;
import org.meritbook.events.type.WithdrawalReason;

/**
 * The recognition was withdrawn.
 *
 * @param recognitionId stream of the recognition
 * @param reason why
 * @param note what happened
 * @param sourceKey one text for the source
 * @param schemeId scheme
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record RecognitionWithdrawn(String recognitionId, WithdrawalReason reason, String note, String sourceKey,
		String schemeId, Basis basis, LocalDate effectiveOn) implements RecognitionEvent {

	@Override
	public List<Claim> claims() {
		return List.of(Claim.free("recognition.source", schemeId() + "|" + sourceKey()));
	}

}
