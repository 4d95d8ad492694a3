package org.meritbook.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema as callers were promised it. It is written anew with
 * {@code -Dgolden=update}, and reviewed; an update adds, and takes nothing back.
 */
class PublicPromiseTest {

	private static final Path PROMISED = Path.of("src/test/resources/golden/schema.printed.graphqls");

	private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

	private static final String MEDALS = """
			type Query {
			  medal(id: ID!, carats: Int): Medal
			  medals: [Medal!]!
			  given: [Given!]!
			}
			type Mutation {
			  strike(input: Strike!): Medal
			}
			input Strike {
			  title: String
			  carats: Int!
			}
			interface Worn {
			  ribbon: String
			}
			type Medal implements Worn {
			  title: String!
			  ribbon: String
			  metal: Metal!
			}
			type Plaque {
			  title: String!
			}
			union Given = Medal | Plaque
			enum Metal {
			  GOLD
			  SILVER
			}
			""";

	@Test
	void the_schema_is_the_one_that_was_reviewed() throws IOException {
		String printed = print(SchemaFiles.parse());
		if (UPDATE) {
			assertThat(brokenPromises(printed)).as("to take a promise back, delete " + PROMISED + " first").isEmpty();
			Files.createDirectories(PROMISED.getParent());
			Files.writeString(PROMISED, printed);
		}
		assertThat(PROMISED).as("written with -Dgolden=update, then reviewed").exists();
		assertThat(printed.lines().toList()).isEqualTo(Files.readAllLines(PROMISED));
	}

	@Test
	void nothing_promised_is_taken_back() throws IOException {
		assertThat(brokenPromises(print(SchemaFiles.parse()))).isEmpty();
	}

	@Test
	void a_field_missing_from_the_schema_would_be_seen() throws IOException {
		String promised = Files.readString(PROMISED);
		String field = "  \"Name of the honor 称号.\"\n  title: String!\n";
		assertThat(promised).contains(field);
		assertThat(breakages(promised, promised.replace(field, ""))).isNotEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = ';', textBlock = """
			a field is gone; medals: [Medal!]!; other: Int
			a field may be null; title: String!; title: String
			a field has another type; metal: Metal!; metal: String!
			an argument is gone; (id: ID!, carats: Int); (id: ID!)
			an argument is asked for; carats: Int): Medal; carats: Int!): Medal
			an argument comes and is asked for; (id: ID!, carats: Int); (id: ID!, carats: Int, hue: Int!)
			an input field is gone; title: String carats; carats
			an input field comes and is asked for; carats: Int! }; carats: Int! hue: Int! }
			an input field is asked for now; { title: String carats; { title: String! carats
			an enum value is gone; GOLD SILVER; GOLD
			a member of a union is gone; Medal | Plaque; Medal
			an interface is gone; implements Worn; ''
			""")
	void is_seen_when(String what, String before, String after) {
		String medals = MEDALS.replaceAll("\\s+", " ");
		assertThat(medals).as(what).contains(before);
		assertThat(breakages(medals, medals.replace(before, after))).as(what).isNotEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = ';', textBlock = """
			a field comes; medals: [Medal!]!; medals: [Medal!]! other: Int
			an argument comes; carats: Int): Medal; carats: Int, hue: Int): Medal
			an input field comes; carats: Int! }; carats: Int! hue: Int }
			""")
	void nobody_is_hurt_when(String what, String before, String after) {
		String medals = MEDALS.replaceAll("\\s+", " ");
		assertThat(medals).as(what).contains(before);
		assertThat(breakages(medals, medals.replace(before, after))).as(what).isEmpty();
	}

	private static List<String> brokenPromises(String printed) throws IOException {
		return Files.exists(PROMISED) ? breakages(Files.readString(PROMISED), printed) : List.of();
	}

	private static List<String> breakages(String before, String after) {
		CapturingReporter reporter = new CapturingReporter();
		new SchemaDiff(SchemaDiff.Options.defaultOptions().enforceDirectives())
			.diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
		return reporter.getBreakages().stream().map(DiffEvent::getReasonMsg).toList();
	}

	private static String print(TypeDefinitionRegistry registry) {
		SchemaPrinter.Options options = SchemaPrinter.Options.defaultOptions()
			.includeDirectiveDefinitions(false)
			.includeScalarTypes(true)
			.includeSchemaDefinition(true);
		return new SchemaPrinter(options).print(NothingResolved.schema(registry));
	}

}
