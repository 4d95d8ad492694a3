package org.meritbook.ops.server;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import org.meritbook.command.rule.BookMustBeReachable;
import org.meritbook.command.rule.BookMustHaveRoom;
import org.meritbook.ops.eventstore.append.StoreUnavailable;

import static org.assertj.core.api.Assertions.assertThat;

class PostgresFaultsTest {

	private final PostgresFaults faults = new PostgresFaults();

	@Test
	void a_database_whose_disk_is_full_is_told_from_one_that_is_away() {
		assertThat(this.faults.ruleOf(because("53100"))).containsInstanceOf(BookMustHaveRoom.class);
		assertThat(this.faults.ruleOf(because("57P01"))).containsInstanceOf(BookMustBeReachable.class);
	}

	private static StoreUnavailable because(String state) {
		return new StoreUnavailable("not stored", new SQLException("said by PostgreSQL", state));
	}

}
