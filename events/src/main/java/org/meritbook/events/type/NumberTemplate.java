package org.meritbook.events.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The form of certificate numbers 证书编号规则: L stands for the level, YY for the year of
 * issue, # for any digit; every other character for itself.
 *
 * @param form the form, 22 characters long
 * @param levels what stands for which level
 */
public record NumberTemplate(String form, List<LevelCharacter> levels) {

	public NumberTemplate {
		levels = List.copyOf(levels);
	}

	/** The national form of the certificates of an evaluator (domain 3.5). */
	public static NumberTemplate national(String evaluatorCode) {
		return new NumberTemplate(evaluatorCode + "YYL######",
				List.of(new LevelCharacter(SkillLevel.JUNIOR, "5"), new LevelCharacter(SkillLevel.INTERMEDIATE, "4"),
						new LevelCharacter(SkillLevel.SENIOR, "3"), new LevelCharacter(SkillLevel.TECHNICIAN, "2"),
						new LevelCharacter(SkillLevel.SENIOR_TECHNICIAN, "1")));
	}

	/** Whether the number has this form, place by place. */
	public boolean fits(String number) {
		int year = this.form.lastIndexOf("YY");
		return number.length() == this.form.length() && IntStream.range(0, number.length()).allMatch((place) -> {
			char shown = number.charAt(place);
			if (place == year || place == year + 1 || this.form.charAt(place) == '#') {
				return shown >= '0' && shown <= '9';
			}
			return (this.form.charAt(place) == 'L') ? level(String.valueOf(shown)).isPresent()
					: shown == this.form.charAt(place);
		});
	}

	/** The level that a number of this form shows. */
	public Optional<SkillLevel> levelShown(String number) {
		return level(String.valueOf(number.charAt(this.form.indexOf('L'))));
	}

	/** The last two digits of the year that a number of this form shows. */
	public int yearShown(String number) {
		int year = this.form.lastIndexOf("YY");
		return Integer.parseInt(number.substring(year, year + 2));
	}

	private Optional<SkillLevel> level(String character) {
		return this.levels.stream()
			.filter((one) -> one.character().equals(character))
			.map(LevelCharacter::level)
			.findFirst();
	}

}
