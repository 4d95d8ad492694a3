package org.meritbook.ops.protocolserver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.axoniq.axonserver.grpc.event.Confirmation;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetAggregateEventsRequest;
import io.axoniq.axonserver.grpc.event.GetAggregateSnapshotsRequest;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.axoniq.axonserver.grpc.event.GetFirstTokenRequest;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.GetTokenAtRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrResponse;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import org.jspecify.annotations.Nullable;

/**
 * The event store of the protocol, over an {@link EventLog}.
 */
final class EventService extends EventStoreGrpc.EventStoreImplBase {

	private static final Metadata.Key<String> ERROR_CODE = Metadata.Key.of("AxonIQ-ErrorCode",
			Metadata.ASCII_STRING_MARSHALLER);

	private static final String INVALID_SEQUENCE = "AXONIQ-2000";

	private final EventLog log;

	private final AtomicInteger answersToLose = new AtomicInteger();

	private final AtomicInteger appendsToLose = new AtomicInteger();

	private final AtomicReference<@Nullable Runnable> beforeAppend = new AtomicReference<>();

	EventService(EventLog log) {
		this.log = log;
	}

	void loseAnswers(int count) {
		this.answersToLose.set(count);
	}

	void loseAppends(int count) {
		this.appendsToLose.set(count);
	}

	void beforeNextAppend(Runnable action) {
		this.beforeAppend.set(action);
	}

	@Override
	public StreamObserver<Event> appendEvent(StreamObserver<Confirmation> answer) {
		return new Appending(answer);
	}

	@Override
	public void appendSnapshot(Event snapshot, StreamObserver<Confirmation> answer) {
		this.log.storeSnapshot(snapshot);
		answerWith(answer, Confirmation.newBuilder().setSuccess(true).build());
	}

	@Override
	public void listAggregateEvents(GetAggregateEventsRequest request, StreamObserver<Event> answer) {
		long to = (request.getMaxSequence() > 0) ? request.getMaxSequence() : Long.MAX_VALUE;
		this.log.ofAggregate(request.getAggregateId(), request.getInitialSequence(), to).forEach(answer::onNext);
		answer.onCompleted();
	}

	@Override
	public void listAggregateSnapshots(GetAggregateSnapshotsRequest request, StreamObserver<Event> answer) {
		Event snapshot = this.log.snapshot(request.getAggregateId());
		if (snapshot != null) {
			answer.onNext(snapshot);
		}
		answer.onCompleted();
	}

	@Override
	public StreamObserver<GetEventsRequest> listEvents(StreamObserver<EventWithToken> reader) {
		return new Tail(this.log, reader);
	}

	@Override
	public void readHighestSequenceNr(ReadHighestSequenceNrRequest request,
			StreamObserver<ReadHighestSequenceNrResponse> answer) {
		answerWith(answer,
				ReadHighestSequenceNrResponse.newBuilder()
					.setToSequenceNr(this.log.lastSequence(request.getAggregateId()))
					.build());
	}

	@Override
	public void getFirstToken(GetFirstTokenRequest request, StreamObserver<TrackingToken> answer) {
		answerWith(answer, token(0));
	}

	@Override
	public void getLastToken(GetLastTokenRequest request, StreamObserver<TrackingToken> answer) {
		answerWith(answer, token(this.log.size() - 1));
	}

	@Override
	public void getTokenAt(GetTokenAtRequest request, StreamObserver<TrackingToken> answer) {
		answerWith(answer, token(this.log.tokenAt(request.getInstant())));
	}

	private static TrackingToken token(long value) {
		return TrackingToken.newBuilder().setToken(value).build();
	}

	private static <T> void answerWith(StreamObserver<T> answer, T value) {
		answer.onNext(value);
		answer.onCompleted();
	}

	private static boolean take(AtomicInteger count) {
		return count.getAndUpdate((left) -> Math.max(0, left - 1)) > 0;
	}

	/**
	 * One transaction: events until the client completes it.
	 */
	private final class Appending implements StreamObserver<Event> {

		private final List<Event> events = new ArrayList<>();

		private final StreamObserver<Confirmation> answer;

		Appending(StreamObserver<Confirmation> answer) {
			this.answer = answer;
		}

		@Override
		public void onNext(Event event) {
			this.events.add(event);
		}

		@Override
		public void onError(Throwable fault) {
			this.events.clear();
		}

		@Override
		public void onCompleted() {
			Runnable action = EventService.this.beforeAppend.getAndSet(null);
			if (action != null) {
				action.run();
			}
			if (take(EventService.this.appendsToLose)) {
				return;
			}
			if (!EventService.this.log.append(this.events)) {
				Metadata trailers = new Metadata();
				trailers.put(ERROR_CODE, INVALID_SEQUENCE);
				this.answer
					.onError(Status.ABORTED.withDescription("Invalid sequence number").asRuntimeException(trailers));
			}
			else if (!take(EventService.this.answersToLose)) {
				answerWith(this.answer, Confirmation.newBuilder().setSuccess(true).build());
			}
		}

	}

}
