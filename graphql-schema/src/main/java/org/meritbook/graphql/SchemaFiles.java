package org.meritbook.graphql;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * The files that make up the schema, on the class path.
 */
public final class SchemaFiles {

	/** Folder on the class path that holds the files. */
	public static final String FOLDER = "graphql/";

	private static final List<String> NAMES = List.of("schema", "enums", "refusals", "policy", "policy-acts", "target",
			"scheme", "scheme-acts", "round", "round-acts", "notice-acts", "announcement", "honor", "honor-acts",
			"party", "deadline", "transparency", "proven", "evaluator-acts", "certification-acts", "certificate",
			"money-refusals", "payment-rule", "grant-acts", "fund-acts", "agreement-acts", "equivalence-acts",
			"recognition-acts", "recognition", "agreement", "qualification-refusals", "grant", "fund", "reconciliation",
			"designation-acts", "competition-acts", "benefit-acts", "platform-refusals", "designation", "competition",
			"benefit");

	private SchemaFiles() {
	}

	/** Where the files are on the class path, the one with the schema itself first. */
	public static List<String> paths() {
		return NAMES.stream().map((name) -> FOLDER + name + ".graphqls").toList();
	}

	/** All files, parsed and put together. */
	public static TypeDefinitionRegistry parse() {
		TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
		paths().forEach((path) -> registry.merge(parse(path)));
		return registry;
	}

	private static TypeDefinitionRegistry parse(String path) {
		ClassLoader loader = Objects.requireNonNull(SchemaFiles.class.getClassLoader());
		try (InputStream file = Objects.requireNonNull(loader.getResourceAsStream(path), path);
				Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
			return new SchemaParser().parse(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path, ex);
		}
	}

}
