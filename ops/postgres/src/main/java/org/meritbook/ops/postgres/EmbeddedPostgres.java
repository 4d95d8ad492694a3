package org.meritbook.ops.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;

import org.meritbook.ops.postgres.binaries.Binaries;
import org.meritbook.ops.postgres.refusal.DataFolderInUse;
import org.meritbook.ops.postgres.refusal.DataFolderNotUsable;
import org.meritbook.ops.postgres.refusal.PasswordNotAccepted;
import org.meritbook.ops.postgres.refusal.ServerDidNotStart;
import org.meritbook.ops.postgres.refusal.StartRefused;
import org.meritbook.ops.postgres.server.Cluster;
import org.meritbook.ops.postgres.server.Configuration;
import org.meritbook.ops.postgres.server.Programs;
import org.meritbook.ops.postgres.server.Secret;
import org.meritbook.ops.postgres.server.Server;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that belongs to this JVM: it listens on 127.0.0.1 only, asks for a
 * password, keeps its data in one folder across restarts, and ends with the JVM. After a
 * crash of the JVM, of PostgreSQL or of both, the next start puts everything in order by
 * itself. If PostgreSQL alone dies it is started again on the same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

	private static final String PASSWORD_FILE = "postgres-password";

	private static final String WRONG_PASSWORD = "28P01";

	private final Settings settings;

	private final OwnerLock lock;

	private final Server server;

	private final String password;

	private final Thread atExit = new Thread(this::stop, "meritbook-postgres-stop");

	private EmbeddedPostgres(Settings settings, OwnerLock lock, Server server, String password) {
		this.settings = settings;
		this.lock = lock;
		this.server = server;
		this.password = password;
	}

	/**
	 * Starts PostgreSQL and waits until it takes connections and has been seen to keep
	 * what it acknowledges.
	 * @throws DataFolderInUse if the data folder has another owner
	 * @throws StartRefused for any other reason not to start; the subclass tells which
	 */
	public static EmbeddedPostgres start(Settings settings) {
		Path folder = settings.dataFolder().toAbsolutePath().normalize();
		try {
			Files.createDirectories(folder);
			Path realFolder = folder.toRealPath();
			OwnerLock lock = OwnerLock.take(realFolder);
			try {
				return startAsOwner(settings, realFolder, lock);
			}
			catch (IOException | RuntimeException ex) {
				lock.release();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new DataFolderNotUsable(folder, ex);
		}
	}

	/**
	 * Returns the address of the database, without user and password.
	 */
	public String jdbcUrl() {
		return jdbcUrl(this.settings.database());
	}

	/**
	 * Returns the name of the database user.
	 */
	public String user() {
		return this.settings.user();
	}

	/**
	 * Returns the password of the database user. It stays the same across restarts.
	 */
	public String password() {
		return this.password;
	}

	/**
	 * Returns the port on 127.0.0.1.
	 */
	public int port() {
		return this.server.port();
	}

	/**
	 * Stops PostgreSQL in order and gives the data folder free; clients still connected
	 * are cut off. Does nothing the second time.
	 */
	public void stop() {
		try {
			this.server.stop();
		}
		catch (IOException ex) {
			throw new DataFolderNotUsable(this.settings.dataFolder(), ex);
		}
		finally {
			this.lock.release();
			forgetHook();
		}
	}

	/**
	 * Leaves it to the caller to stop PostgreSQL before the JVM ends, for instance after
	 * his connection pool is closed: the hooks of a JVM run all at once, and the one that
	 * otherwise stops PostgreSQL would cut off clients who still have something to write.
	 * Should the caller fail to, PostgreSQL stops soon after the JVM has ended.
	 * @return this
	 */
	public EmbeddedPostgres stoppedByCaller() {
		forgetHook();
		return this;
	}

	@Override
	public void close() {
		stop();
	}

	/**
	 * Creates another database in the same server, unless it exists.
	 * @param name lower case letters, digits and underscores
	 * @return the way to it
	 */
	PGSimpleDataSource database(String name) throws SQLException {
		FirstConnection.createDatabase(dataSource("postgres"), name);
		return dataSource(name);
	}

	private PGSimpleDataSource dataSource(String database) {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setURL(jdbcUrl(database));
		dataSource.setUser(user());
		dataSource.setPassword(password());
		return dataSource;
	}

	private String jdbcUrl(String database) {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
	}

	private static EmbeddedPostgres startAsOwner(Settings settings, Path folder, OwnerLock lock) throws IOException {
		boolean ownBinaries = settings.binariesFolder() == null;
		Binaries binaries = Binaries.unpackedBelow(Objects.requireNonNullElse(settings.binariesFolder(), folder));
		Programs programs = Programs.tryOut(binaries, Files.createDirectories(folder.resolve("postgres")));
		Configuration configuration = new Configuration(settings.port(), settings.durability() == Durability.KEPT,
				settings.serverSettings());
		Cluster cluster = Cluster.in(programs.home());
		String password = openOrCreate(cluster, programs, new Secret(folder.resolve(PASSWORD_FILE)), settings);
		Server server = new Server(programs, cluster, configuration);
		EmbeddedPostgres postgres = new EmbeddedPostgres(settings, lock, server, password);
		Runtime.getRuntime().addShutdownHook(postgres.atExit);
		try {
			server.start();
			postgres.prepare(configuration, cluster);
		}
		catch (IOException | RuntimeException ex) {
			postgres.stopAfter(ex);
			throw ex;
		}
		if (ownBinaries) {
			binaries.removeOthers();
		}
		log.info("PostgreSQL runs on 127.0.0.1:{} with its data in {}", postgres.port(), folder);
		return postgres;
	}

	private static String openOrCreate(Cluster cluster, Programs programs, Secret secret, Settings settings)
			throws IOException {
		String password = secret.exists() ? secret.read() : Secret.invent();
		if (!cluster.exists()) {
			secret.keep(password);
			cluster.create(programs, settings.user(), password, settings.durability() == Durability.KEPT);
		}
		else {
			cluster.requireVersionOf(programs);
			if (!secret.exists()) {
				cluster.resetPassword(programs, settings.user(), password);
				secret.keep(password);
			}
		}
		return password;
	}

	private void prepare(Configuration configuration, Cluster cluster) {
		try {
			FirstConnection.require(configuration.guarantees(), database(this.settings.database()));
		}
		catch (SQLException ex) {
			if (WRONG_PASSWORD.equals(ex.getSQLState())) {
				throw new PasswordNotAccepted(this.settings.user(), this.settings.dataFolder().resolve(PASSWORD_FILE));
			}
			throw new ServerDidNotStart(cluster.folder(), String.valueOf(ex.getMessage()));
		}
	}

	private void stopAfter(Exception failure) {
		try {
			stop();
		}
		catch (RuntimeException ex) {
			failure.addSuppressed(ex);
		}
	}

	private void forgetHook() {
		try {
			Runtime.getRuntime().removeShutdownHook(this.atExit);
		}
		catch (IllegalStateException ex) {
			log.trace("The JVM is ending and its hooks are running", ex);
		}
	}

}
