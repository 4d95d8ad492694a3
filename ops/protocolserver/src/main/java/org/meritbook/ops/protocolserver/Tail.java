package org.meritbook.ops.protocolserver;

import java.util.List;

import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;

/**
 * One reader of the log: is sent as many events as it has given permits for.
 */
final class Tail implements StreamObserver<GetEventsRequest> {

	private final EventLog log;

	private final ServerCallStreamObserver<EventWithToken> reader;

	private final Runnable wake = this::send;

	private boolean opened;

	private long next;

	private long permits;

	private boolean ended;

	Tail(EventLog log, StreamObserver<EventWithToken> reader) {
		this.log = log;
		this.reader = (ServerCallStreamObserver<EventWithToken>) reader;
		this.reader.setOnCancelHandler(this::end);
		log.listen(this.wake);
	}

	@Override
	public void onNext(GetEventsRequest request) {
		synchronized (this) {
			if (!this.opened) {
				this.opened = true;
				this.next = request.getTrackingToken();
			}
			this.permits += request.getNumberOfPermits();
		}
		send();
	}

	@Override
	public void onError(Throwable fault) {
		end();
	}

	@Override
	public void onCompleted() {
		end();
		this.reader.onCompleted();
	}

	private synchronized void send() {
		if (!this.opened || this.ended || this.permits <= 0) {
			return;
		}
		List<Event> events = this.log.from(this.next, (int) Math.min(this.permits, 10_000));
		for (Event event : events) {
			this.reader.onNext(EventWithToken.newBuilder().setToken(this.next++).setEvent(event).build());
			this.permits--;
		}
	}

	private synchronized void end() {
		this.ended = true;
		this.log.forget(this.wake);
	}

}
