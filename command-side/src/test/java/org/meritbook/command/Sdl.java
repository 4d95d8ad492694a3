package org.meritbook.command;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The schema as it is promised, every file of it.
 */
public final class Sdl {

	private Sdl() {
	}

	/** The files. */
	public static List<Resource> files() throws IOException {
		return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls"));
	}

	/** All files, parsed and put together. */
	public static TypeDefinitionRegistry parse() throws IOException {
		TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
		for (Resource file : files()) {
			try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
				registry.merge(new SchemaParser().parse(reader));
			}
		}
		return registry;
	}

}
