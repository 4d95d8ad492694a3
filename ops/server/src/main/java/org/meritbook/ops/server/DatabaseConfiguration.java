package org.meritbook.ops.server;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meritbook.ops.eventstore.EventStoreSchema;
import org.meritbook.ops.postgres.EmbeddedPostgres;
import org.meritbook.ops.postgres.Settings;
import org.meritbook.ops.vault.store.VaultSchema;

/**
 * The database: the one whose address is given, else one of our own in the data folder.
 * Whoever gets the data source finds every table in place.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	private static final int CONNECTIONS = 24;

	private static final int CONNECT_TIMEOUT_MS = 1_500;

	@Bean(destroyMethod = "stop")
	@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
	EmbeddedPostgres embeddedPostgres(ServerSettings settings) {
		// Spring stops it, after the pool is closed; the JVM's own hooks know no order.
		return EmbeddedPostgres.start(Settings.in(settings.dataFolder().resolve("postgres"))).stoppedByCaller();
	}

	@Bean
	HikariDataSource dataSource(DataSourceProperties properties, ObjectProvider<EmbeddedPostgres> embedded) {
		HikariDataSource dataSource = new HikariDataSource();
		EmbeddedPostgres own = embedded.getIfAvailable();
		dataSource.setJdbcUrl((own != null) ? own.jdbcUrl() : properties.determineUrl());
		dataSource.setUsername((own != null) ? own.user() : properties.determineUsername());
		dataSource.setPassword((own != null) ? own.password() : properties.determinePassword());
		dataSource.setMaximumPoolSize(CONNECTIONS);
		dataSource.setConnectionTimeout(CONNECT_TIMEOUT_MS);
		dataSource.addDataSourceProperty("reWriteBatchedInserts", "true");
		migrate(dataSource);
		return dataSource;
	}

	private static void migrate(DataSource dataSource) {
		EventStoreSchema.migrate(dataSource);
		VaultSchema.migrate(dataSource);
		Flyway.configure()
			.dataSource(dataSource)
			.schemas("meritbook_read")
			.locations("classpath:db/query")
			.load()
			.migrate();
	}

}
