package org.meritbook.ops.protocolserver;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import io.axoniq.axonserver.grpc.ErrorMessage;
import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandServiceGrpc;
import io.grpc.stub.StreamObserver;

/**
 * Hands each command to the client that last said it handles that name.
 */
final class CommandService extends CommandServiceGrpc.CommandServiceImplBase {

	private static final String NO_HANDLER = "AXONIQ-4000";

	private final Map<String, Handling> handlers = new ConcurrentHashMap<>();

	private final AtomicLong routed = new AtomicLong();

	long routed() {
		return this.routed.get();
	}

	@Override
	public StreamObserver<CommandProviderOutbound> openStream(StreamObserver<CommandProviderInbound> client) {
		return new Handling(client);
	}

	@Override
	public void dispatch(Command command, StreamObserver<CommandResponse> sender) {
		Handling handling = this.handlers.get(command.getName());
		if (handling == null) {
			sender.onNext(refusal(command));
			sender.onCompleted();
			return;
		}
		this.routed.incrementAndGet();
		handling.send(command, sender);
	}

	private static CommandResponse refusal(Command command) {
		return CommandResponse.newBuilder()
			.setRequestIdentifier(command.getMessageIdentifier())
			.setErrorCode(NO_HANDLER)
			.setErrorMessage(ErrorMessage.newBuilder().setMessage("No handler for " + command.getName()))
			.build();
	}

	/**
	 * The commands of one client that handles some.
	 */
	private final class Handling implements StreamObserver<CommandProviderOutbound> {

		private final StreamObserver<CommandProviderInbound> client;

		private final Map<String, StreamObserver<CommandResponse>> waiting = new ConcurrentHashMap<>();

		Handling(StreamObserver<CommandProviderInbound> client) {
			this.client = client;
		}

		@Override
		public void onNext(CommandProviderOutbound said) {
			if (said.hasSubscribe()) {
				CommandService.this.handlers.put(said.getSubscribe().getCommand(), this);
			}
			if (said.hasUnsubscribe()) {
				CommandService.this.handlers.remove(said.getUnsubscribe().getCommand(), this);
			}
			if (said.hasCommandResponse()) {
				answer(said.getCommandResponse());
			}
			if (!said.getInstructionId().isEmpty() && !said.hasAck()) {
				InstructionAck ack = InstructionAck.newBuilder()
					.setInstructionId(said.getInstructionId())
					.setSuccess(true)
					.build();
				send(CommandProviderInbound.newBuilder().setAck(ack).build());
			}
		}

		@Override
		public void onError(Throwable fault) {
			CommandService.this.handlers.values().removeIf((handling) -> handling == this);
		}

		@Override
		public void onCompleted() {
			CommandService.this.handlers.values().removeIf((handling) -> handling == this);
			this.client.onCompleted();
		}

		void send(Command command, StreamObserver<CommandResponse> sender) {
			this.waiting.put(command.getMessageIdentifier(), sender);
			send(CommandProviderInbound.newBuilder().setCommand(command).build());
		}

		private synchronized void send(CommandProviderInbound message) {
			this.client.onNext(message);
		}

		private void answer(CommandResponse response) {
			StreamObserver<CommandResponse> sender = this.waiting.remove(response.getRequestIdentifier());
			if (sender != null) {
				sender.onNext(response);
				sender.onCompleted();
			}
		}

	}

}
