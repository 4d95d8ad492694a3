package org.meritbook.graphql;

import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;

/**
 * Lets a schema be built that is only looked at.
 */
final class NothingResolved implements WiringFactory {

	/** The schema of these definitions. */
	static GraphQLSchema schema(TypeDefinitionRegistry definitions) {
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(new NothingResolved());
		Scalars.addTo(wiring);
		return new SchemaGenerator().makeExecutableSchema(definitions, wiring.build());
	}

	@Override
	public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
		return true;
	}

	@Override
	public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
		return refusing();
	}

	@Override
	public boolean providesTypeResolver(UnionWiringEnvironment environment) {
		return true;
	}

	@Override
	public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
		return refusing();
	}

	private static TypeResolver refusing() {
		return (environment) -> {
			throw new UnsupportedOperationException("this schema answers nothing");
		};
	}

}
