package org.meritbook.ops.server.guard;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What health says of database and disk. Both are known already when health is asked, so
 * that it answers at once however long the database is silent.
 */
@Configuration(proxyBeanMethods = false)
class GuardHealth {

	/** Questions are answered, acts are not taken. */
	static final Status DEGRADED = new Status("DEGRADED");

	@Bean
	HealthIndicator databaseHealthIndicator(DatabaseWatch watch) {
		return () -> watch.isAway() ? Health.down().withDetail("reason", "The database does not answer").build()
				: Health.up().build();
	}

	@Bean
	HealthIndicator freeSpaceHealthIndicator(FreeSpace space) {
		return () -> (space.isEnough() ? Health.up() : Health.status(DEGRADED))
			.withDetail("freeBytes", space.freeBytes())
			.withDetail("neededBytes", space.neededBytes())
			.build();
	}

}
