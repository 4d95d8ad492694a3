package org.meritbook.query;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.meritbook.events.calendar.WorkingDayCalendar;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.query.transparency.LogSettings;
import org.meritbook.query.transparency.checkpoint.HighWater;
import org.meritbook.query.transparency.checkpoint.NoteSigner;
import org.meritbook.query.transparency.tree.StoredEvents;
import org.meritbook.query.transparency.witness.Cosigner;
import org.meritbook.query.transparency.witness.WitnessSettings;
import org.meritbook.graphql.Scalars;
import org.meritbook.graphql.SchemaFiles;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One node of the query side: the module's configuration over a database and a book, as a
 * server would start it.
 */
public final class Node implements AutoCloseable {

	private final AnnotationConfigApplicationContext context;

	private final AtomicReference<SchemaReport> report;

	private Node(AnnotationConfigApplicationContext context, AtomicReference<SchemaReport> report) {
		this.context = context;
		this.report = report;
	}

	static Node start(Book book, DataSource database, TransactionOperations transactions,
			Map<String, Object> settings) {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		Map<String, Object> quick = new TreeMap<>(
				Map.of("meritbook.query.retry-ms", "5", "meritbook.query.at-least-timeout-ms", "60000"));
		quick.putAll(settings);
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", quick));
		context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
		context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
		context.registerBean(TransactionOperations.class, () -> transactions);
		context.registerBean(EventStore.class, book::store);
		context.registerBean(PersonalVault.class, book::vault);
		context.registerBean(MovableClock.class, book::clock);
		context.registerBean(StoredEvents.class, book::stored);
		context.registerBean(NoteSigner.class, book.stored()::signer);
		context.registerBean(HighWater.class, book.stored()::highWater);
		context.registerBean(LogSettings.class, book.stored()::settings);
		context.registerBean(WitnessSettings.class, book.stored()::witnessSettings);
		context.registerBean(Cosigner.class, book.stored()::cosigner);
		context.registerBean(WorkingDayCalendar.class, WorkingDayCalendar::china);
		context.registerBean(BatchLoaderRegistry.class, () -> new DefaultBatchLoaderRegistry());
		context.registerBean(AnnotatedControllerConfigurer.class);
		AtomicReference<SchemaReport> report = new AtomicReference<>();
		context.registerBean(ExecutionGraphQlService.class, () -> service(context, report));
		context.register(QuerySideConfiguration.class);
		context.refresh();
		return new Node(context, report);
	}

	static TransactionOperations transactionsOn(DataSource database) {
		return new TransactionTemplate(new DataSourceTransactionManager(database));
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/** Beans whose class has that annotation. */
	public List<Object> annotated(Class<? extends Annotation> by) {
		return List.copyOf(this.context.getBeansWithAnnotation(by).values());
	}

	/** Asks questions as the server would. */
	public GraphQlTester graphQl() {
		return ExecutionGraphQlServiceTester.create(bean(ExecutionGraphQlService.class));
	}

	/** What the schema promises and nobody answers. */
	public SchemaReport schemaReport() {
		return Objects.requireNonNull(this.report.get());
	}

	private static ExecutionGraphQlService service(ApplicationContext context, AtomicReference<SchemaReport> report) {
		Resource[] files = SchemaFiles.paths().stream().map(ClassPathResource::new).toArray(Resource[]::new);
		GraphQlSource source = GraphQlSource.schemaResourceBuilder()
			.schemaResources(files)
			.configureRuntimeWiring(Scalars::addTo)
			.configureRuntimeWiring(context.getBean(AnnotatedControllerConfigurer.class))
			.exceptionResolvers(List.copyOf(context.getBeansOfType(DataFetcherExceptionResolver.class).values()))
			.inspectSchemaMappings(report::set)
			.build();
		DefaultExecutionGraphQlService service = new DefaultExecutionGraphQlService(source);
		service.addDataLoaderRegistrar(context.getBean(BatchLoaderRegistry.class));
		return service;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
