package org.meritbook.ops.dataset;

import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.command.organisation.RegisterOrganisation;
import org.meritbook.command.policy.IssuePolicy;
import org.meritbook.command.policy.RegisterClause;
import org.meritbook.command.policy.RegisterPolicy;
import org.meritbook.command.scheme.DefineScheme;
import org.meritbook.command.target.ReportStatistic;
import org.meritbook.command.target.SetTarget;
import org.meritbook.events.type.DocumentNature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Whether the data set holds together.
 */
class DataSetTest {

	private final DataSet dataSet = DataSet.bundled();

	@Test
	void every_id_is_used_once() {
		for (EntryKind kind : EntryKind.values()) {
			assertThat(this.dataSet.entries(kind).map(Entry::id)).as(kind.label()).isNotEmpty().doesNotHaveDuplicates();
		}
	}

	@Test
	void entries_come_in_the_order_in_which_they_rest_on_each_other() {
		assertThat(this.dataSet.entries()).extracting(Entry::kind).isSorted();
	}

	@Test
	void nothing_that_must_be_said_is_left_out() {
		List<String> missing = new ArrayList<>();
		this.dataSet.entries().forEach((entry) -> findMissing(entry.id(), entry.command(), missing));
		assertThat(missing).isEmpty();
	}

	@Test
	void every_basis_is_a_clause_that_its_document_registers() {
		Set<String> registered = commands(EntryKind.CLAUSE, RegisterClause.class)
			.map((clause) -> clause.policyId() + " " + clause.clause())
			.collect(Collectors.toSet());
		assertThat(Stream
			.of(commands(EntryKind.ORGANISATION, RegisterOrganisation.class).map(RegisterOrganisation::basis),
					commands(EntryKind.SCHEME, DefineScheme.class).map(DefineScheme::basis),
					commands(EntryKind.TARGET, SetTarget.class).map(SetTarget::basis),
					commands(EntryKind.STATISTIC, ReportStatistic.class).map(ReportStatistic::basis))
			.flatMap((bases) -> bases)
			.map(DataSetTest::asText)).isNotEmpty().allMatch(registered::contains);
	}

	@Test
	void conditions_and_amounts_cite_clauses_that_the_documents_register() {
		Set<String> registered = commands(EntryKind.CLAUSE, RegisterClause.class).map(RegisterClause::clause)
			.collect(Collectors.toSet());
		assertThat(commands(EntryKind.SCHEME, DefineScheme.class)).allSatisfy((scheme) -> {
			assertThat(scheme.terms().eligibility()).allMatch((rule) -> registered.contains(rule.clause()));
			assertThat(scheme.terms().amounts()).allMatch((amount) -> registered.contains(amount.clause()));
		});
	}

	@Test
	void an_organisation_comes_behind_the_one_above_it() {
		Set<String> before = new HashSet<>();
		assertThat(commands(EntryKind.ORGANISATION, RegisterOrganisation.class)).allSatisfy((organisation) -> {
			if (organisation.superiorId() != null) {
				assertThat(before).contains(organisation.superiorId());
			}
			before.add(organisation.organisationId());
		});
	}

	@Test
	void every_conferring_body_is_registered_and_every_registered_body_is_needed() {
		Set<String> registered = this.dataSet.organisations()
			.stream()
			.map(OrganisationEntry::organisationId)
			.collect(Collectors.toSet());
		Set<String> needed = commands(EntryKind.SCHEME, DefineScheme.class)
			.flatMap((scheme) -> scheme.terms().issuerIds().stream())
			.collect(Collectors.toSet());
		assertThat(registered).containsAll(needed);
		this.dataSet.organisations()
			.stream()
			.map(OrganisationEntry::superiorId)
			.filter(Objects::nonNull)
			.forEach(needed::add);
		assertThat(needed).containsAll(registered);
	}

	@Test
	void a_draft_is_registered_and_never_issued_and_no_body_rests_on_it() {
		String draft = "policy-510107-draft-craftsmen";
		assertThat(commands(EntryKind.POLICY, RegisterPolicy.class)
			.filter((policy) -> policy.nature() == DocumentNature.DRAFT_FOR_COMMENT)).singleElement()
			.satisfies((policy) -> {
				assertThat(policy.policyId()).isEqualTo(draft);
				assertThat(policy.documentNo()).isNull();
				assertThat(policy.documentDate()).isNull();
			});
		assertThat(commands(EntryKind.ISSUE, IssuePolicy.class)).extracting(IssuePolicy::policyId)
			.doesNotContain(draft)
			.hasSize(this.dataSet.documents().size() - 1);
		assertThat(this.dataSet.organisations()).extracting(OrganisationEntry::policyId).doesNotContain(draft);
	}

	@Test
	void the_reply_letter_is_marked_as_one() {
		assertThat(commands(EntryKind.POLICY, RegisterPolicy.class)
			.filter((policy) -> policy.nature() == DocumentNature.REPLY_LETTER)).extracting(RegisterPolicy::documentNo)
			.containsExactly("达人社函〔2023〕299号");
	}

	@Test
	void names_fit_the_book() {
		assertThat(Stream.concat(commands(EntryKind.CLAUSE, RegisterClause.class).map(RegisterClause::name),
				commands(EntryKind.SCHEME, DefineScheme.class).map((scheme) -> scheme.terms().name())))
			.allMatch((name) -> !name.isBlank() && name.codePointCount(0, name.length()) <= 100);
	}

	@Test
	void no_number_in_the_files_looks_like_a_telephone_or_an_identity_document()
			throws IOException, URISyntaxException {
		for (Path file : files()) {
			assertThat(Files.readString(file)).as(file.toString())
				.doesNotContainPattern("1[3-9][0-9*]{9}")
				.doesNotContainPattern("[0-9]{17}[0-9Xx]")
				.doesNotContainPattern("0[0-9]{2,3}-[0-9]{7,8}")
				.doesNotContainPattern("[\\w.]+@[\\w.]+");
		}
	}

	@Test
	void the_row_about_personal_data_says_only_that_it_was_masked() {
		assertThat(commands(EntryKind.CLAUSE, RegisterClause.class)
			.filter((clause) -> clause.kind().equals("PII_IN_SOURCE"))).singleElement().satisfies((clause) -> {
				assertThat(clause.clauseId()).isEqualTo("A000-30");
				assertThat(clause.name()).isEqualTo("来源文件中的个人信息已遮盖");
				assertThat(clause.figures()).isEmpty();
			});
	}

	@Test
	void every_file_of_the_folder_is_loaded() throws IOException, URISyntaxException {
		List<String> listed = BookJson.read("index.json", new TypeReference<>() {
		});
		Path folder = folder();
		assertThat(files().stream().map((file) -> folder.relativize(file).toString().replace('\\', '/')))
			.containsExactlyInAnyOrderElementsOf(
					Stream.concat(listed.stream(), Stream.of("index.json", "organisations.json")).toList());
	}

	@Test
	void a_misspelt_field_is_refused() {
		assertThatThrownBy(() -> BookJson.read("index.json", new TypeReference<DocumentEntry>() {
		})).isInstanceOf(JacksonException.class);
		assertThatThrownBy(() -> BookJson.read("511700-2023-299.json", new TypeReference<PolicyEntry>() {
		})).isInstanceOf(JacksonException.class).hasMessageContaining("policy");
	}

	private static String asText(CitedClause cited) {
		return cited.policyId() + " " + cited.clause();
	}

	private static void findMissing(String path, Object value, List<String> missing) {
		if (value instanceof Collection<?> many) {
			many.forEach((one) -> findMissing(path, one, missing));
		}
		else if (value instanceof String text && text.isBlank() && !path.endsWith(".period")) {
			missing.add(path);
		}
		else if (value instanceof Record owner) {
			for (RecordComponent component : owner.getClass().getRecordComponents()) {
				String inner = path + "." + component.getName();
				Object part = part(owner, component);
				if (part != null) {
					findMissing(inner, part, missing);
				}
				else if (!isNullable(component.getAnnotatedType())) {
					missing.add(inner);
				}
			}
		}
	}

	private static boolean isNullable(AnnotatedType type) {
		return type.isAnnotationPresent(Nullable.class);
	}

	private static @Nullable Object part(Record owner, RecordComponent component) {
		try {
			return component.getAccessor().invoke(owner);
		}
		catch (ReflectiveOperationException fault) {
			throw new IllegalStateException(fault);
		}
	}

	private static List<Path> files() throws IOException, URISyntaxException {
		try (Stream<Path> paths = Files.walk(folder())) {
			return paths.filter(Files::isRegularFile).toList();
		}
	}

	private static Path folder() throws URISyntaxException {
		URL index = Objects.requireNonNull(DataSetTest.class.getResource("/book/index.json"));
		return Objects.requireNonNull(Path.of(index.toURI()).getParent());
	}

	private <T> Stream<T> commands(EntryKind kind, Class<T> type) {
		return this.dataSet.entries(kind).map((entry) -> type.cast(entry.command()));
	}

}
