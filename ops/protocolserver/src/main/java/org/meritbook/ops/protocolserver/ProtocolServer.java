package org.meritbook.ops.protocolserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;

/**
 * Serves an {@link EventLog} over the protocol of Axon Server on a port of this machine,
 * with faults on demand. A test double at the border of another maker's program, not a
 * server to keep a book in.
 */
public final class ProtocolServer implements AutoCloseable {

	private final EventLog log;

	private final EventService events;

	private final CommandService commands = new CommandService();

	private final Server server;

	private ProtocolServer(EventLog log, int port) {
		this.log = log;
		this.events = new EventService(log);
		this.server = NettyServerBuilder.forPort(port)
			.addService(new PlatformService())
			.addService(this.events)
			.addService(this.commands)
			.build();
	}

	/** Starts an empty server on a free port. */
	public static ProtocolServer start() {
		return start(new EventLog(), 0);
	}

	/**
	 * Starts a server over events that an earlier one left.
	 * @param port port to serve on, 0 for a free one
	 */
	public static ProtocolServer start(EventLog log, int port) {
		ProtocolServer started = new ProtocolServer(log, port);
		try {
			started.server.start();
		}
		catch (IOException fault) {
			throw new UncheckedIOException(fault);
		}
		return started;
	}

	/** Where it is, as {@code host:port}. */
	public String address() {
		return "localhost:" + port();
	}

	/** The port it serves on. */
	public int port() {
		return this.server.getPort();
	}

	/** What it keeps. */
	public EventLog log() {
		return this.log;
	}

	/** Number of commands that were routed through it. */
	public long commandsRouted() {
		return this.commands.routed();
	}

	/** Stores the next appends and never answers. */
	public void loseAnswers(int count) {
		this.events.loseAnswers(count);
	}

	/** Neither stores nor answers the next appends. */
	public void loseAppends(int count) {
		this.events.loseAppends(count);
	}

	/** Runs an action when the next append has arrived, before it is stored. */
	public void beforeNextAppend(Runnable action) {
		this.events.beforeNextAppend(action);
	}

	/** Cuts every connection at once. */
	@Override
	public void close() {
		this.server.shutdownNow();
		try {
			this.server.awaitTermination(5, TimeUnit.SECONDS);
		}
		catch (InterruptedException fault) {
			Thread.currentThread().interrupt();
		}
	}

}
