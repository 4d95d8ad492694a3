package org.meritbook.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

import org.meritbook.query.page.PageConfiguration;

/**
 * The one way into this module for Spring: every read model, its questions and what keeps
 * it up to date.
 *
 * <p>
 * Needs beans of these kinds from whoever assembles the application:
 * {@link org.springframework.jdbc.core.simple.JdbcClient} and
 * {@link org.springframework.jdbc.core.JdbcOperations} on the database of the read
 * models, {@link org.springframework.transaction.support.TransactionOperations} on the
 * same, {@link org.axonframework.eventsourcing.eventstore.EventStore},
 * {@link org.meritbook.events.privacy.PersonalVault}, {@link java.time.Clock} and
 * {@link org.meritbook.events.calendar.WorkingDayCalendar}. The migrations in
 * {@code db/query} are to be run before.
 *
 * <p>
 * Settings, all with a default: {@code meritbook.query.batch-size},
 * {@code meritbook.query.retry-ms}, {@code meritbook.query.at-least-timeout-ms} and
 * {@code meritbook.query.show-unchosen-nominees}.
 */
@Configuration(proxyBeanMethods = false)
// Both sides use the words of one glossary: a bean is told by its package too.
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = "org\\.meritbook\\.query\\.page\\..*"))
@Import(PageConfiguration.class)
public class QuerySideConfiguration {

}
