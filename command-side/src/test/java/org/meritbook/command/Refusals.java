package org.meritbook.command;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

import org.meritbook.command.rule.Refusal;
import org.meritbook.command.rule.RuleViolated;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every refusal has to tell.
 */
public final class Refusals {

	private Refusals() {
	}

	/** A refusal says in Chinese and in English what is wrong and what to do, and why. */
	public static void assertExplains(Refusal refusal) {
		assertThat(refusal.messageZh()).as("messageZh of %s", refusal.code()).containsPattern("\\p{IsHan}");
		assertThat(refusal.remedyZh()).as("remedyZh of %s", refusal.code()).containsPattern("\\p{IsHan}");
		assertThat(refusal.messageEn()).as("messageEn of %s", refusal.code()).containsPattern("[A-Za-z]{2}");
		assertThat(refusal.remedyEn()).as("remedyEn of %s", refusal.code()).containsPattern("[A-Za-z]{2}");
		assertThat(refusal.clause()).as("clause of %s", refusal.code()).isNotBlank();
	}

	/** A violation of the rule of that code, about that field. */
	public static Matcher<RuleViolated> refusal(String code, String field) {
		return new TypeSafeMatcher<>(RuleViolated.class) {

			@Override
			protected boolean matchesSafely(RuleViolated violated) {
				assertExplains(violated.refusal());
				return violated.refusal().code().equals(code) && violated.refusal().field().equals(field);
			}

			@Override
			public void describeTo(Description description) {
				description.appendText("a refusal " + code + " of field '" + field + "'");
			}

		};
	}

}
