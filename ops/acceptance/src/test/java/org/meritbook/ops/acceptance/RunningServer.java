package org.meritbook.ops.acceptance;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.meritbook.ops.server.MeritbookServer;

/**
 * A whole server on a port of its own, with an embedded database in a folder of its own.
 */
final class RunningServer implements AutoCloseable {

	static final String PASSWORD = "acceptance";

	private final ConfigurableApplicationContext context;

	private RunningServer(ConfigurableApplicationContext context) {
		this.context = context;
	}

	static RunningServer start(Path dataFolder, String... more) {
		SpringApplication application = new SpringApplication(MeritbookServer.class);
		String[] own = { "--server.port=0", "--management.server.port=-1", "--meritbook.data-folder=" + dataFolder,
				"--meritbook.book=POLICIES", "--meritbook.demonstration-password=" + PASSWORD };
		Stream<String> kept = Arrays.stream(own).filter((setting) -> !isSaid(setting, more));
		String[] arguments = Stream.concat(kept, Arrays.stream(more)).toArray(String[]::new);
		return new RunningServer(application.run(arguments));
	}

	private static boolean isSaid(String setting, String... more) {
		String name = setting.substring(0, setting.indexOf('=') + 1);
		return Arrays.stream(more).anyMatch((said) -> said.startsWith(name));
	}

	String address() {
		return "http://localhost:" + this.context.getEnvironment().getRequiredProperty("local.server.port");
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
