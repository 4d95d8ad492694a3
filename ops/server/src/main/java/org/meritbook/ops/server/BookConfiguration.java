package org.meritbook.ops.server;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.random.RandomGenerator;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meritbook.events.calendar.WorkingDayCalendar;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.region.Regions;
import org.meritbook.ops.server.guard.DatabaseWatch;
import org.meritbook.ops.server.guard.GuardedDataSource;
import org.meritbook.ops.server.guard.Patience;
import org.meritbook.ops.vault.EnvelopeVault;
import org.meritbook.ops.vault.master.LocalMasterKeys;
import org.meritbook.ops.vault.store.PostgresMasterKeyRegister;
import org.meritbook.ops.vault.store.PostgresSubjectKeyStore;

/**
 * What both sides take from outside: time, randomness, reference data and keys.
 */
@Configuration(proxyBeanMethods = false)
class BookConfiguration {

	private static final int KEY_CONNECTIONS = 6;

	@Bean
	Clock clock(ServerSettings settings) {
		return (settings.clock() != null) ? Clock.fixed(settings.clock(), ZoneOffset.UTC) : Clock.systemUTC();
	}

	@Bean
	RandomGenerator random() {
		return new SecureRandom();
	}

	@Bean
	Regions regions() {
		return Regions.china();
	}

	@Bean
	WorkingDayCalendar calendar() {
		return WorkingDayCalendar.china();
	}

	/**
	 * Connections of the vault's own: it is asked while its caller holds one of the
	 * book's, and must not wait for a second of the same pool.
	 */
	@Bean(destroyMethod = "close", defaultCandidate = false)
	@Qualifier("keys")
	HikariDataSource keyDataSource(@Qualifier(DatabaseConfiguration.POOL) HikariDataSource pool) {
		HikariConfig config = new HikariConfig();
		pool.copyStateTo(config);
		config.setPoolName("keys");
		config.setMaximumPoolSize(KEY_CONNECTIONS);
		return new HikariDataSource(config);
	}

	@Bean
	PersonalVault vault(@Qualifier("keys") HikariDataSource pool, DatabaseWatch watch, Patience patience,
			ServerSettings settings, Clock clock) {
		DataSource dataSource = new GuardedDataSource(pool, watch, patience);
		return EnvelopeVault.open(new LocalMasterKeys(settings.dataFolder().resolve("keys").resolve("master.json")),
				new PostgresSubjectKeyStore(dataSource, clock), new PostgresMasterKeyRegister(dataSource, clock),
				System::nanoTime, new SecureRandom());
	}

}
