package org.meritbook.ops.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TemporaryPostgresTest {

	@Test
	void gives_each_test_an_empty_database_of_its_own() throws SQLException {
		DataSource first = TemporaryPostgres.shared().freshDatabase();
		DataSource second = TemporaryPostgres.shared().freshDatabase();
		assertThat(ask(first, "CREATE TABLE note (text text); SELECT count(*) FROM note")).isEqualTo("0");
		assertThat(ask(second, "CREATE TABLE note (text text); SELECT count(*) FROM note")).isEqualTo("0");
		assertThat(ask(first, "SHOW port")).isEqualTo(ask(second, "SHOW port"));
	}

	@Test
	void is_forgetful_unless_asked_not_to_be() throws SQLException {
		assertThat(ask(TemporaryPostgres.shared().freshDatabase(), "SHOW fsync")).isEqualTo("off");
		assertThat(ask(TemporaryPostgres.shared(Durability.KEPT).freshDatabase(), "SHOW fsync")).isEqualTo("on");
	}

	@Test
	void deletes_what_killed_jvms_left_but_not_what_is_young_or_owned(@TempDir Path temporary) throws IOException {
		Path young = Files.createDirectory(temporary.resolve("meritbook-postgres-1"));
		Path left = Files.createDirectories(temporary.resolve("meritbook-postgres-2/postgres/cluster"));
		Path owned = Files.createDirectory(temporary.resolve("meritbook-postgres-3"));
		Path binaries = Files.createDirectory(temporary.resolve("meritbook-postgres-bin-of-0"));
		OwnerLock lock = OwnerLock.take(owned.toRealPath());
		for (Path old : List.of(temporary.resolve("meritbook-postgres-2"), owned, binaries)) {
			Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
		}
		TemporaryPostgres.sweep(young);
		lock.release();
		assertThat(left).doesNotExist();
		assertThat(List.of(young, owned, binaries)).allMatch(Files::exists);
	}

	private static String ask(DataSource database, String sql) throws SQLException {
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			boolean rows = statement.execute(sql);
			while (!rows) {
				rows = statement.getMoreResults();
			}
			try (ResultSet result = statement.getResultSet()) {
				result.next();
				return result.getString(1);
			}
		}
	}

}
