package org.meritbook.ops.protocolserver;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.Heartbeat;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.grpc.stub.StreamObserver;

/**
 * Tells a client to stay on its connection, and answers its heartbeats.
 */
final class PlatformService extends PlatformServiceGrpc.PlatformServiceImplBase {

	@Override
	public void getPlatformServer(ClientIdentification client, StreamObserver<PlatformInfo> answer) {
		answer.onNext(PlatformInfo.newBuilder().setSameConnection(true).build());
		answer.onCompleted();
	}

	@Override
	public StreamObserver<PlatformInboundInstruction> openStream(StreamObserver<PlatformOutboundInstruction> answer) {
		return new Instructions(answer);
	}

	/**
	 * The instructions of one client.
	 */
	private static final class Instructions implements StreamObserver<PlatformInboundInstruction> {

		private final StreamObserver<PlatformOutboundInstruction> client;

		Instructions(StreamObserver<PlatformOutboundInstruction> client) {
			this.client = client;
		}

		@Override
		public void onNext(PlatformInboundInstruction instruction) {
			if (instruction.hasHeartbeat()) {
				this.client.onNext(
						PlatformOutboundInstruction.newBuilder().setHeartbeat(Heartbeat.getDefaultInstance()).build());
			}
			if (!instruction.getInstructionId().isEmpty() && !instruction.hasAck() && !instruction.hasResult()) {
				InstructionAck ack = InstructionAck.newBuilder()
					.setInstructionId(instruction.getInstructionId())
					.setSuccess(true)
					.build();
				this.client.onNext(PlatformOutboundInstruction.newBuilder().setAck(ack).build());
			}
		}

		@Override
		public void onError(Throwable fault) {
			// The client is gone; there is nothing to tell it.
		}

		@Override
		public void onCompleted() {
			this.client.onCompleted();
		}

	}

}
