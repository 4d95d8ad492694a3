package org.meritbook.query.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Records of the shape the schema promises, read by their field names. */
interface SampleRecords {

	record Policy(String id, String title, String nature, @Nullable String documentNo, List<String> issuers,
			@Nullable LocalDate documentDate, String rank, String regionCode, String state,
			@Nullable LocalDate effectiveFrom, @Nullable LocalDate effectiveTo, @Nullable String note,
			List<Clause> clauses) {
	}

	record Clause(String id, String clause, String tier, String kind, String name, String localLevel,
			List<String> leadUnits, List<Figure> figures, @Nullable String funding, @Nullable String note) {
	}

	record Figure(String label, String comparator, @Nullable Long numerator, long denominator, @Nullable Long upper,
			String unit, String period, boolean bestEffort) {
	}

	record Basis(Policy policy, int policyVersion, String clause, @Nullable String decisionNo) {
	}

	record Organisation(String id, String name) {
	}

	record Scheme(String id, int version, String name, @Nullable String route, String kind, String actType, String rank,
			String localLevel, String regionCode, List<String> leadUnits, List<Organisation> issuers,
			@Nullable Integer cycleYears, @Nullable Integer maxPerRound, List<EligibilityRule> eligibility,
			List<Fact> facts, List<Amount> amounts, String fundingRoute, int disclosureWorkingDays,
			String disclosureConvention, String disclosureSource, @Nullable String approvalBasis, Basis basis,
			boolean closed) {
	}

	record EligibilityRule(String ruleId, String expression, String clause, String sentenceZh, String sentenceEn) {
	}

	record Fact(String name, String type, String label, boolean required) {
	}

	record Amount(String ruleId, String form, @Nullable Long minFen, @Nullable Long maxFen,
			@Nullable Long ratioNumerator, @Nullable Long ratioDenominator, String per, @Nullable String cap,
			String clause) {
	}

	record Round(String id, String title, int editionYear, @Nullable String announcementId,
			List<Objection> objections) {
	}

	record Objection(String receiptNo, LocalDate filedOn, String status, @Nullable LocalDate resolvedOn,
			@Nullable String finding) {
	}

	record Contact(String office, String phone, String email, String address) {
	}

	record Entry(int ordinal, @Nullable String name, String subjectKind, @Nullable String employer,
			String nominatingUnit, String status) {
	}

	record Announcement(String id, String title, String status, int listVersion, @Nullable String changeReason,
			LocalDate publishedOn, LocalDate firstDay, LocalDate lastDay, int workingDays, int workingDaysLeft,
			String convention, String calendarVersion, boolean provisional, Round round, Scheme scheme, Basis basis,
			@Nullable Contact contact, List<Entry> entries) {
	}

	record Detail(String label, String value) {
	}

	record Step(long position, OffsetDateTime recordedAt, LocalDate effectiveOn, String titleZh, String titleEn,
			String office, Basis basis, List<Detail> details) {
	}

	record Honor(String id, String title, @Nullable String route, @Nullable String name, String subjectKind,
			@Nullable String employer, String actType, String rank, String regionCode, int editionYear,
			LocalDate conferredOn, String decisionNo, List<Organisation> issuers, String status, LocalDate statusSince,
			@Nullable String revocationReason, @Nullable String revocationDecisionNo, @Nullable String certificateNo,
			@Nullable Integer certificateSerial, int schemeVersion, Scheme scheme, Round round, Basis basis,
			List<Step> timeline) {
	}

	record Target(String id, String name, boolean statistic, String regionCode, String rank, List<String> leadUnits,
			List<Figure> figures, Basis basis) {
	}

	record ReadModel(String name, @Nullable Long position, @Nullable String fault) {
	}

	record Book(@Nullable Long head, List<ReadModel> readModels) {
	}

}
