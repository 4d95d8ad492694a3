package org.meritbook.ops.benchmarks.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.sun.management.OperatingSystemMXBean;

/**
 * Processor time of this JVM and of PostgreSQL with all its processes, as Linux counts it
 * in {@code /proc} (proc_pid_stat(5)). Elsewhere nothing is counted.
 */
public final class ProcessorTime {

	private static final Path PROC = Path.of("/proc");

	/** Hundredths of a second on every Linux: USER_HZ. */
	private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

	private static final int PARENT = 1;

	private static final int USER_TIME = 11;

	private static final int SYSTEM_TIME = 12;

	private static final int USER_TIME_OF_ENDED = 13;

	private static final int SYSTEM_TIME_OF_ENDED = 14;

	private final OperatingSystemMXBean jvm;

	private final long postmaster;

	private ProcessorTime(OperatingSystemMXBean jvm, long postmaster) {
		this.jvm = jvm;
		this.postmaster = postmaster;
	}

	static ProcessorTime withServerOf(DataSource database) throws SQLException, IOException {
		OperatingSystemMXBean jvm = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		try (Connection connection = database.getConnection();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
			row.next();
			Path own = PROC.resolve(row.getString(1)).resolve("stat");
			return new ProcessorTime(jvm, Files.exists(own) ? field(own, PARENT) : 0);
		}
	}

	/** Nanoseconds so far, or 0 where they cannot be told. */
	public long nanos() throws IOException {
		if (this.postmaster == 0) {
			return 0;
		}
		long server = ticks(PROC.resolve(Long.toString(this.postmaster)).resolve("stat"), true);
		try (Stream<Path> processes = Files.list(PROC)) {
			for (Path process : processes.filter((one) -> one.getFileName().toString().matches("\\d+")).toList()) {
				server += ofChild(process.resolve("stat"));
			}
		}
		return this.jvm.getProcessCpuTime() + server * TICK_NANOS;
	}

	private long ofChild(Path stat) {
		try {
			return (field(stat, PARENT) == this.postmaster) ? ticks(stat, false) : 0;
		}
		catch (IOException ex) {
			// Ended meanwhile: its parent has counted it.
			return 0;
		}
	}

	private static long ticks(Path stat, boolean ended) throws IOException {
		long running = field(stat, USER_TIME) + field(stat, SYSTEM_TIME);
		return ended ? running + field(stat, USER_TIME_OF_ENDED) + field(stat, SYSTEM_TIME_OF_ENDED) : running;
	}

	/** The fields behind the name, which stands in brackets and may hold anything. */
	private static long field(Path stat, int index) throws IOException {
		String line = Files.readString(stat);
		return Long.parseLong(line.substring(line.lastIndexOf(')') + 2).split(" ")[index]);
	}

}
