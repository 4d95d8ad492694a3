package org.meritbook.ops.acceptance;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.meritbook.ops.protocolserver.ProtocolServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The stories with events and commands over the protocol of Axon Server. The other end is
 * a {@link ProtocolServer}, not an Axon Server.
 */
class ScenariosOverTheProtocolTest extends Scenarios {

	private final ProtocolServer protocol = ProtocolServer.start();

	@Override
	String[] store() {
		return new String[] { "--axon.axonserver.enabled=true",
				"--axon.axonserver.servers=" + this.protocol.address() };
	}

	@Test
	void every_act_went_through_the_protocol() {
		assertThat(this.protocol.log().size()).isPositive();
		assertThat(this.protocol.commandsRouted()).isPositive();
	}

	@AfterAll
	@Override
	void stop() {
		super.stop();
		this.protocol.close();
	}

}
