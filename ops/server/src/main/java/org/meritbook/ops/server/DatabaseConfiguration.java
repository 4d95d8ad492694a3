package org.meritbook.ops.server;

import java.nio.file.Path;
import java.util.Properties;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.meritbook.ops.eventstore.EventStoreSchema;
import org.meritbook.ops.postgres.EmbeddedPostgres;
import org.meritbook.ops.postgres.Settings;
import org.meritbook.ops.server.guard.DatabaseWatch;
import org.meritbook.ops.server.guard.FreeSpace;
import org.meritbook.ops.server.guard.FreeSpaceSettings;
import org.meritbook.ops.server.guard.GuardedDataSource;
import org.meritbook.ops.server.guard.Patience;
import org.meritbook.ops.server.guard.WriteGuard;
import org.meritbook.ops.vault.store.VaultSchema;

/**
 * The database: the one whose address is given, else one of our own in the data folder.
 * Whoever gets the data source finds every table in place.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	static final String POOL = "pool";

	static final String DIRECT = "direct";

	private static final int CONNECTIONS = 24;

	private static final int CONNECT_TIMEOUT_MS = 800;

	private static final int FIRST_CONNECTION_MS = 30_000;

	private static final String A_SECOND = "1";

	private static final String LOGIN_SECONDS = "3";

	private static final String PATIENT_SECONDS = "30";

	@Bean(destroyMethod = "stop")
	@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
	EmbeddedPostgres embeddedPostgres(ServerSettings settings) {
		// Spring stops it, after the pool is closed; the JVM's own hooks know no order.
		return EmbeddedPostgres.start(Settings.in(settings.dataFolder().resolve("postgres"))).stoppedByCaller();
	}

	/**
	 * The pool itself, as the database answers from it. It keeps no connection in
	 * reserve: looking for some while the database is away would delay those asked for
	 * afterwards.
	 */
	@Bean(defaultCandidate = false)
	@Qualifier(POOL)
	HikariDataSource pool(DataSourceProperties properties, ObjectProvider<EmbeddedPostgres> embedded) {
		HikariConfig pool = new HikariConfig();
		EmbeddedPostgres own = embedded.getIfAvailable();
		pool.setJdbcUrl((own != null) ? own.jdbcUrl() : properties.determineUrl());
		pool.setUsername((own != null) ? own.user() : properties.determineUsername());
		pool.setPassword((own != null) ? own.password() : properties.determinePassword());
		pool.setMaximumPoolSize(CONNECTIONS);
		pool.setMinimumIdle(0);
		pool.setConnectionTimeout(CONNECT_TIMEOUT_MS);
		pool.setValidationTimeout(CONNECT_TIMEOUT_MS / 2);
		pool.addDataSourceProperty("reWriteBatchedInserts", "true");
		pool.setInitializationFailTimeout(FIRST_CONNECTION_MS);
		pool.addDataSourceProperty("connectTimeout", LOGIN_SECONDS);
		pool.addDataSourceProperty("loginTimeout", LOGIN_SECONDS);
		// A start has time, and the first login of a busy machine takes some.
		migrate(direct(pool, "connectTimeout", "loginTimeout", PATIENT_SECONDS));
		return new HikariDataSource(pool);
	}

	/** Opens a connection on every call. */
	@Bean(defaultCandidate = false)
	@Qualifier(DIRECT)
	DataSource direct(@Qualifier(POOL) HikariDataSource pool) {
		return direct(pool, "connectTimeout", "loginTimeout", LOGIN_SECONDS);
	}

	@Bean
	Patience patience() {
		return new Patience();
	}

	@Bean(initMethod = "start", destroyMethod = "close")
	DatabaseWatch databaseWatch(@Qualifier(POOL) HikariDataSource pool) {
		return new DatabaseWatch(direct(pool, "socketTimeout", "loginTimeout", A_SECOND),
				() -> pool.getHikariPoolMXBean().softEvictConnections());
	}

	/** What everyone takes connections from. */
	@Bean
	DataSource dataSource(@Qualifier(POOL) HikariDataSource pool, DatabaseWatch watch, Patience patience) {
		return new GuardedDataSource(pool, watch, patience);
	}

	@Bean
	FreeSpace freeSpace(FreeSpaceSettings settings, ServerSettings server, ObjectProvider<EmbeddedPostgres> embedded) {
		boolean own = embedded.getIfAvailable() != null;
		Path folder = (settings.folder() == null && own) ? server.dataFolder() : settings.folder();
		return new FreeSpace((folder != null) ? FreeSpace.of(folder) : FreeSpace.UNKNOWN, settings.minimum().toBytes());
	}

	@Bean
	WriteGuard writeGuard(FreeSpace space, Patience patience) {
		return new WriteGuard(space, patience);
	}

	/** Opens connections as the pool does, but for two limits in seconds. */
	private static DataSource direct(HikariConfig pool, String limit, String other, String seconds) {
		Properties properties = new Properties();
		properties.putAll(pool.getDataSourceProperties());
		properties.setProperty(limit, seconds);
		properties.setProperty(other, seconds);
		DriverManagerDataSource direct = new DriverManagerDataSource(String.valueOf(pool.getJdbcUrl()),
				String.valueOf(pool.getUsername()), String.valueOf(pool.getPassword()));
		direct.setConnectionProperties(properties);
		return direct;
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
