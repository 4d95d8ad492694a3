package org.meritbook.ops.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

import org.meritbook.command.CommandSideConfiguration;
import org.meritbook.ops.server.guard.FreeSpaceSettings;
import org.meritbook.query.QuerySideConfiguration;

/**
 * Starts Meritbook.
 */
@SpringBootApplication
@EnableConfigurationProperties({ ServerSettings.class, FreeSpaceSettings.class })
@Import({ CommandSideConfiguration.class, QuerySideConfiguration.class })
public class MeritbookServer {

	/**
	 * @param arguments Spring Boot's own
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(MeritbookServer.class, arguments);
	}

}
