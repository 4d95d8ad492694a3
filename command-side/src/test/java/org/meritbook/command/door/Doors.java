package org.meritbook.command.door;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.io.Resource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Controller;

import org.meritbook.command.BookHarness;
import org.meritbook.command.FakeVault;
import org.meritbook.command.Sdl;
import org.meritbook.command.dispatch.Actor;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.dispatch.Receipt;
import org.meritbook.command.dispatch.Receipts;
import org.meritbook.graphql.Scalars;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The promised schema with every door of the deciding side behind it, as Spring opens
 * them, but without signing in.
 */
final class Doors {

	private final GraphQL graphQl;

	private Actor actor = BookHarness.CLERK;

	private Doors(CommandDesk desk, Clock clock) throws IOException {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.registerBean(Clock.class, () -> clock);
		context.registerBean(MutationDoor.class, () -> new MutationDoor(desk, () -> this.actor, clock));
		ClassPathBeanDefinitionScanner controllers = new ClassPathBeanDefinitionScanner(context, false);
		controllers.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
		controllers.scan("org.meritbook.command");
		context.refresh();
		AnnotatedControllerConfigurer wiring = new AnnotatedControllerConfigurer();
		wiring.setApplicationContext(context);
		wiring.afterPropertiesSet();
		this.graphQl = GraphQlSource.schemaResourceBuilder()
			.schemaResources(Sdl.files().toArray(new Resource[0]))
			.configureRuntimeWiring(wiring)
			.configureRuntimeWiring(Scalars::addTo)
			.build()
			.graphQl();
	}

	/** Doors to the book. */
	static Doors to(BookHarness book) throws IOException {
		return new Doors(book.desk(), book.clock());
	}

	/** Doors that let every command of those types through and note it. */
	static Doors noting(Map<String, Class<?>> commands, CopyOnWriteArrayList<Object> noted, Clock clock)
			throws IOException {
		SimpleCommandBus bus = SimpleCommandBus.builder().build();
		commands.values()
			.forEach((type) -> bus.subscribe(type.getName(), (message) -> noted.add(message.getPayload())));
		Receipts receipts = (commandId) -> Optional
			.of(new Receipts.Recorded("any", new Receipt("record-of-" + commandId, 7)));
		return new Doors(new CommandDesk(DefaultCommandGateway.builder().commandBus(bus).build(), receipts,
				(fault) -> Optional.empty(), new FakeVault(), clock), clock);
	}

	/** From now on somebody else acts. */
	Doors as(Actor other) {
		this.actor = other;
		return this;
	}

	/** The schema. */
	GraphQLSchema schema() {
		return this.graphQl.getGraphQLSchema();
	}

	/** The answer to a mutation; any error of GraphQL itself fails the test. */
	Map<String, @Nullable Object> send(String mutation, Map<String, @Nullable Object> input) {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		ExecutionResult result = this.graphQl.execute(ExecutionInput.newExecutionInput("""
				mutation($input: %s) { %s(input: $input) {
					recordId position receiptNo
					userErrors { code field messageZh messageEn remedyZh remedyEn clause }
				} }""".formatted(type, mutation)).variables(Map.of("input", input)));
		assertThat(result.getErrors()).as("errors of %s", mutation).isEmpty();
		Map<String, Map<String, @Nullable Object>> data = Objects.requireNonNull(result.getData());
		return Objects.requireNonNull(data.get(mutation));
	}

}
