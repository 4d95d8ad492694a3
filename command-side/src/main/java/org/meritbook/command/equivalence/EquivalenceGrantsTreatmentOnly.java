package org.meritbook.command.equivalence;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.events.type.RecognitionEffect;

/**
 * An equivalence grants treatment; it never creates a certificate or a degree.
 *
 * @param effect effect given
 */
record EquivalenceGrantsTreatmentOnly(RecognitionEffect effect) implements Rule {

	@Override
	public boolean isBroken() {
		return effect != RecognitionEffect.TREATMENT_ONLY;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("rows", "001 (三); domain invariant I33", "比照认定只能享受相应待遇，不能产生证书或学历；填报的效力为" + effect + "。",
				"An equivalence grants treatment only, never a certificate or degree; the effect given is " + effect
						+ ".",
				"请将效力改为仅享受待遇。", "Set the effect to treatment only.");
	}

}
