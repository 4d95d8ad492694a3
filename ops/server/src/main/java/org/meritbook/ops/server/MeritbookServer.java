package org.meritbook.ops.server;

import java.sql.SQLException;
import java.util.Arrays;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

import org.meritbook.command.CommandSideConfiguration;
import org.meritbook.ops.copybook.BookRefused;
import org.meritbook.ops.server.guard.FreeSpaceSettings;
import org.meritbook.query.QuerySideConfiguration;

/**
 * Starts Meritbook.
 */
@SpringBootApplication
@EnableConfigurationProperties({ ServerSettings.class, FreeSpaceSettings.class })
@Import({ CommandSideConfiguration.class, QuerySideConfiguration.class })
public class MeritbookServer {

	private static final Logger LOGGER = LoggerFactory.getLogger(MeritbookServer.class);

	/**
	 * Starts the server, or carries out the command that stands first.
	 * @param arguments {@code copy-book}, {@code reconcile} or nothing, then Spring
	 * Boot's own
	 */
	public static void main(String[] arguments) throws SQLException {
		String command = (arguments.length > 0) ? arguments[0] : "";
		String[] others = Arrays.stream(arguments).skip(1).toArray(String[]::new);
		switch (command) {
			case CopyBookStart.NAME -> copyBook(others);
			case ReconcileStart.NAME -> exitUnless(ReconcileStart.run(others));
			default -> SpringApplication.run(MeritbookServer.class, arguments);
		}
	}

	private static void copyBook(String... arguments) throws SQLException {
		try {
			CopyBookStart.run(arguments);
		}
		catch (BookRefused refused) {
			LOGGER.error("{}", refused.getMessage());
			exitUnless(false);
		}
	}

	private static void exitUnless(boolean good) {
		if (!good) {
			System.exit(1);
		}
	}

}
