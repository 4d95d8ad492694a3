package org.meritbook.ops.server;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

import org.meritbook.ops.axonserver.AxonServerBook;
import org.meritbook.ops.axonserver.AxonServerLink;
import org.meritbook.ops.copybook.BookRefused;
import org.meritbook.ops.copybook.ChainFingerprint;
import org.meritbook.ops.copybook.CopyBook;
import org.meritbook.ops.copybook.StoreKind;
import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.json.NamedEventSerializer;
import org.meritbook.ops.server.guard.FreeSpaceSettings;

/**
 * Starts {@code copy-book} with the settings of the server, and nothing else of it: the
 * database, the connection to Axon Server and the copy.
 */
@Import(DatabaseConfiguration.class)
@EnableConfigurationProperties({ ServerSettings.class, DataSourceProperties.class, FreeSpaceSettings.class })
class CopyBookStart {

	static final String NAME = "copy-book";

	private static final String TO = "--to=";

	@Bean(destroyMethod = "close")
	AxonServerLink axonServerLink(Environment environment) {
		AxonServerConfiguration configuration = AxonServerStoreConfiguration.settings(environment);
		return new AxonServerLink(configuration, AxonServerStoreConfiguration.PATIENCE);
	}

	@Bean
	CopyBook copyBook(DataSource dataSource, AxonServerLink link) {
		EventReading reading = new EventReading(new NamedEventSerializer(), new EventUpcasterChain());
		return new CopyBook(dataSource, new AxonServerBook(link, reading), reading, List.of(ChainFingerprint::new));
	}

	/**
	 * Copies.
	 * @param arguments {@code --to=} and settings of the server
	 * @throws BookRefused with what to do, said in the log too
	 */
	static void run(String... arguments) throws SQLException {
		StoreKind target = List.of(arguments)
			.stream()
			.filter((argument) -> argument.startsWith(TO))
			.findFirst()
			.flatMap((argument) -> StoreKind.named(argument.substring(TO.length())))
			.orElseThrow(BookRefused::usage);
		SpringApplication application = new SpringApplication(CopyBookStart.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		try (ConfigurableApplicationContext context = application.run(arguments)) {
			context.getBean(CopyBook.class).to(target);
		}
	}

}
