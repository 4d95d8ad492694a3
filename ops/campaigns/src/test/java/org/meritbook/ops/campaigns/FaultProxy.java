package org.meritbook.ops.campaigns;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a server and its database and does to their connections what networks
 * do.
 */
final class FaultProxy implements AutoCloseable {

	/** What the network does. */
	enum Fault {

		/** Nothing. */
		NONE,
		/** Every packet takes 400 ms longer, each way. */
		SLOW,
		/** New connections work; those that were open take bytes and give none. */
		HALF_OPEN,
		/** Nothing gets through; connections can be opened and say nothing. */
		BLACK_HOLE,
		/** Connections are refused and open ones are reset. */
		RESET

	}

	private static final int SLOW_MS = 400;

	private final ServerSocket entrance;

	private final InetSocketAddress target;

	private final Set<Pair> pairs = ConcurrentHashMap.newKeySet();

	private final AtomicInteger cutCommits = new AtomicInteger();

	private volatile Fault fault = Fault.NONE;

	private volatile int commitsToCut;

	FaultProxy(int targetPort) throws IOException {
		this.entrance = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
		this.target = new InetSocketAddress(InetAddress.getLoopbackAddress(), targetPort);
		Thread.ofPlatform().daemon().name("proxy").start(this::accept);
	}

	int port() {
		return this.entrance.getLocalPort();
	}

	/** From now on the network does that. */
	void become(Fault next) {
		this.fault = next;
		switch (next) {
			case HALF_OPEN -> this.pairs.forEach((pair) -> pair.silent = true);
			case RESET -> this.pairs.forEach(Pair::reset);
			// What was lost stays lost: connections of that time never speak again.
			case BLACK_HOLE, NONE, SLOW -> {
			}
		}
	}

	/**
	 * The answers to the next appends are not passed on: the connection is reset when the
	 * database has just said that it stored them.
	 */
	void cutCommits(int number) {
		this.cutCommits.set(0);
		this.commitsToCut = number;
	}

	int commitsCut() {
		return this.cutCommits.get();
	}

	@Override
	public void close() throws IOException {
		this.entrance.close();
		this.pairs.forEach(Pair::reset);
	}

	private void accept() {
		while (!this.entrance.isClosed()) {
			try {
				Socket client = this.entrance.accept();
				if (this.fault == Fault.RESET) {
					reset(client);
				}
				else {
					Pair pair = new Pair(client);
					this.pairs.add(pair);
					pair.start();
				}
			}
			catch (IOException ex) {
				// Closed, or a client that was gone at once.
			}
		}
	}

	private static void reset(Socket socket) {
		try {
			// A reset and not an end of file.
			socket.setOption(StandardSocketOptions.SO_LINGER, 0);
			socket.close();
		}
		catch (IOException ex) {
			// Gone already.
		}
	}

	/**
	 * A connection of the server and the one of the database behind it.
	 */
	private final class Pair {

		private final Socket client;

		private final Socket database = new Socket();

		private volatile boolean silent;

		Pair(Socket client) throws IOException {
			this.client = client;
			this.database.connect(FaultProxy.this.target);
			this.client.setTcpNoDelay(true);
			this.database.setTcpNoDelay(true);
		}

		void start() {
			Thread.ofVirtual().start(() -> copy(this.client, this.database, false));
			Thread.ofVirtual().start(() -> copy(this.database, this.client, true));
		}

		void reset() {
			FaultProxy.reset(this.client);
			FaultProxy.reset(this.database);
			FaultProxy.this.pairs.remove(this);
		}

		private void copy(Socket from, Socket to, boolean answers) {
			byte[] buffer = new byte[65_536];
			try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
				for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
					if (FaultProxy.this.fault == Fault.SLOW) {
						Thread.sleep(SLOW_MS);
					}
					this.silent |= FaultProxy.this.fault == Fault.BLACK_HOLE;
					if (answers && cuts(buffer, read)) {
						reset();
						return;
					}
					if (!this.silent) {
						out.write(buffer, 0, read);
					}
				}
			}
			catch (IOException ex) {
				// One side is gone: so is the other.
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			reset();
		}

		/**
		 * Whether it is the answer to an append that is to get lost: it names its
		 * outcome.
		 */
		private boolean cuts(byte[] buffer, int read) {
			if (FaultProxy.this.commitsToCut <= FaultProxy.this.cutCommits.get()
					|| !new String(buffer, 0, read, StandardCharsets.ISO_8859_1).matches("(?s).*(stored|together).*")) {
				return false;
			}
			FaultProxy.this.cutCommits.incrementAndGet();
			return true;
		}

	}

}
