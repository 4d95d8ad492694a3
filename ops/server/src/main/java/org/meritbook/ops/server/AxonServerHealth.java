package org.meritbook.ops.server;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import org.meritbook.ops.axonserver.AxonServerLink;

/**
 * Whether there is a connection to Axon Server.
 */
@Component("axonServer")
@ConditionalOnProperty(name = StoreConfiguration.AXON_SERVER, havingValue = "true")
class AxonServerHealth implements HealthIndicator {

	private final AxonServerLink link;

	AxonServerHealth(AxonServerLink link) {
		this.link = link;
	}

	@Override
	public Health health() {
		Health.Builder health = this.link.isConnected() ? Health.up() : Health.down();
		return health.withDetail("server", this.link.description()).build();
	}

}
