package org.meritbook.query.graph;

import java.util.Arrays;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.meritbook.graphql.Scalars;
import org.meritbook.graphql.SchemaFiles;
import org.meritbook.query.Book;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the schema promises of questions is answered.
 */
class SchemaPromiseTest {

	@Test
	void every_field_that_can_be_asked_has_an_answer() {
		try (Book book = new Book()) {
			SchemaReport report = book.node().schemaReport();
			report.unmappedFields()
				.forEach((field) -> assertThat(field.getTypeName()).as(field.getFieldName()).isEqualTo("Mutation"));
			assertThat(report.unmappedRegistrations()).isEmpty();
			assertThat(report.unmappedArguments()).isEmpty();
			assertThat(report.skippedTypes()).extracting((skipped) -> skipped.type().toString())
				.allSatisfy((type) -> assertThat(type).contains("Node"));
		}
	}

	@Test
	void every_schema_file_is_named_and_every_scalar_is_given() throws Exception {
		String[] found = Arrays
			.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls"))
			.map((file) -> "graphql/" + file.getFilename())
			.toArray(String[]::new);
		assertThat(SchemaFiles.paths()).containsExactlyInAnyOrder(found);
		GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(SchemaFiles.parse());
		assertThat(Scalars.all()).allSatisfy((scalar) -> assertThat(schema.getType(scalar.getName())).isNotNull());
	}

}
