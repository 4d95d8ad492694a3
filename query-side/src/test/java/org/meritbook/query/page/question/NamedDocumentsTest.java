package org.meritbook.query.page.question;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class NamedDocumentsTest {

	private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

	static Stream<String> everyDocument() throws IOException {
		return Stream.of(FILES.getResources("classpath*:operations/*.graphql"))
			.map((file) -> String.valueOf(file.getFilename()).replace(".graphql", ""));
	}

	@ParameterizedTest
	@MethodSource("everyDocument")
	void is_valid_against_the_schema(String name) throws IOException {
		var parsed = ParseAndValidate.parseAndValidate(schema(), ExecutionInput.newExecutionInput(text(name)).build());
		assertThat(parsed.isFailure()).as(() -> name + ": " + parsed.getErrors()).isFalse();
	}

	@ParameterizedTest
	@MethodSource("everyDocument")
	void asks_one_question_under_a_name_of_its_own(String name) throws IOException {
		Document document = ParseAndValidate.parse(ExecutionInput.newExecutionInput(text(name)).build()).getDocument();
		List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
		assertThat(operations).singleElement().satisfies((operation) -> {
			assertThat(operation.getOperation()).isEqualTo(Operation.QUERY);
			assertThat(operation.getName()).isEqualToIgnoringCase(name.replace("-", ""));
		});
	}

	@Test
	void holds_no_document_of_another_name() {
		assertThat(new NamedDocuments(FILES).find("nothing")).isEmpty();
	}

	private static String text(String name) {
		return new NamedDocuments(FILES).find(name).orElseThrow();
	}

	private static GraphQLSchema schema() throws IOException {
		TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
		for (Resource file : FILES.getResources("classpath:graphql/*.graphqls")) {
			registry.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
		}
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(registry);
	}

}
