package org.meritbook.ops.axonserver;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.ErrorCode;

import org.meritbook.ops.eventstore.append.StoreUnavailable;

/**
 * The connection to Axon Server. Connects again by itself; while there is none, every
 * question fails at once with {@link StoreUnavailable}.
 */
public final class AxonServerLink implements AutoCloseable {

	private static final Metadata.Key<String> ERROR_CODE = Metadata.Key.of("AxonIQ-ErrorCode",
			Metadata.ASCII_STRING_MARSHALLER);

	private final AxonServerConnectionManager connections;

	private final String description;

	private final Duration patience;

	/**
	 * Connects when it is first used.
	 * @param configuration servers, context and security, as of the properties
	 * {@code axon.axonserver.*}
	 * @param patience longest wait for one answer
	 */
	public AxonServerLink(AxonServerConfiguration configuration, Duration patience) {
		this.connections = AxonServerConnectionManager.builder()
			.axonServerConfiguration(configuration)
			.routingServers(configuration.getServers())
			.build();
		this.description = "Axon Server at " + configuration.getServers() + ", context " + configuration.getContext();
		this.patience = patience;
	}

	/** For Axon's own parts that use the same connection. */
	public AxonServerConnectionManager connections() {
		return this.connections;
	}

	/** Where it leads, for people. */
	public String description() {
		return this.description;
	}

	/** Whether there is a connection now. */
	public boolean isConnected() {
		return this.connections.isConnected(this.connections.getDefaultContext());
	}

	@Override
	public void close() {
		this.connections.shutdown();
	}

	EventChannel events() {
		return this.connections.getConnection().eventChannel();
	}

	/**
	 * Waits for an answer.
	 * @throws StoreUnavailable if none comes in time, or a refusal that is not about the
	 * sequence of a stream
	 * @throws SequenceTaken if the sequence of a stream is not its next one
	 */
	<T> T answer(CompletableFuture<T> question, String what) {
		try {
			return question.get(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException late) {
			throw new StoreUnavailable("Axon Server did not answer in time: " + what, late);
		}
		catch (ExecutionException failed) {
			Throwable cause = failed.getCause();
			if (cause instanceof StatusRuntimeException status && isSequenceTaken(status)) {
				throw new SequenceTaken(status);
			}
			throw new StoreUnavailable("Axon Server did not answer: " + what, cause);
		}
		catch (InterruptedException interrupt) {
			Thread.currentThread().interrupt();
			throw new StoreUnavailable("Interrupted while waiting for Axon Server: " + what, interrupt);
		}
	}

	private static boolean isSequenceTaken(StatusRuntimeException status) {
		Metadata trailers = status.getTrailers();
		return trailers != null && ErrorCode.INVALID_EVENT_SEQUENCE.errorCode().equals(trailers.get(ERROR_CODE));
	}

	/**
	 * The stream has moved on; nothing was stored.
	 */
	static final class SequenceTaken extends RuntimeException {

		private static final long serialVersionUID = 1L;

		SequenceTaken(Throwable cause) {
			super(cause);
		}

	}

}
