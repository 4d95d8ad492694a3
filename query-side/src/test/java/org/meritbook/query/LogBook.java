package org.meritbook.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.transparency.checkpoint.CheckpointPublisher;
import org.meritbook.query.transparency.checkpoint.Checkpoints;
import org.meritbook.query.transparency.tree.LogProjector;

/**
 * A book of which only the log is looked at.
 */
public final class LogBook implements AutoCloseable {

	private final Book book = new Book();

	private int persons;

	public Book book() {
		return this.book;
	}

	/** Records so many events and waits until each has its leaf. */
	public LogBook grow(int events) {
		Sample sample = new Sample(this.book.vault());
		List<MeritbookEvent> more = new ArrayList<>();
		for (int i = 0; i < events; i++) {
			more.add(sample.person("person-" + this.persons, "虚构" + this.persons));
			this.persons++;
		}
		long last = this.book.record(more);
		this.book.node().bean(Positions.class).await(last, LogProjector.READ_MODEL);
		return this;
	}

	/** Signs what is there, at once. */
	public LogBook publish() {
		bean(CheckpointPublisher.class).publish();
		return this;
	}

	/** Size of the newest checkpoint; -1 before the first. */
	public long signedSize() {
		return bean(Checkpoints.class).latest().map((one) -> one.size()).orElse(-1L);
	}

	public SignedCheckpoint checkpoint() {
		return SignedCheckpoint
			.parse(bean(Checkpoints.class).latest().orElseThrow().note().getBytes(StandardCharsets.UTF_8));
	}

	public <T> T bean(Class<T> type) {
		return this.book.node().bean(type);
	}

	@Override
	public void close() {
		this.book.close();
	}

}
