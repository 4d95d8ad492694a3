package org.meritbook.ops.verifier.book;

import java.io.BufferedReader;
import java.io.IOException;

import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.proof.Failure;
import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.Missing;
import org.meritbook.events.proof.Obstacle;
import org.meritbook.events.proof.Verdict;
import org.meritbook.ops.verifier.log.Findings;
import org.meritbook.ops.verifier.log.LogEntries;
import org.meritbook.ops.verifier.log.Progress;

/**
 * Compares a book with its log: that at every position of the log stands the event that
 * was logged, unchanged, and nothing else. The log itself must have been checked before.
 *
 * <p>
 * A book may be longer than its log: what was recorded since the checkpoint is counted,
 * not judged.
 */
public final class BookCheck {

	private static final int STEP = 256;

	private final LogEntries log;

	private final Findings findings;

	private final Progress progress;

	private final EventCheck events;

	private long next;

	private long behind;

	public BookCheck(LogEntries log, Findings findings, Progress progress) {
		this.log = log;
		this.findings = findings;
		this.progress = progress;
		this.events = new EventCheck(log, findings);
	}

	/**
	 * Reads a whole export.
	 * @throws Missing if it cannot be read
	 */
	public Verdict verify(BufferedReader book) {
		try {
			if (!BookLine.HEADER.equals(book.readLine())) {
				return new Verdict.Failed(Failure.MALFORMED, "the first line is not " + BookLine.HEADER);
			}
			long number = 2;
			for (String line = book.readLine(); line != null; line = book.readLine()) {
				read(line, number++);
			}
		}
		catch (IOException ex) {
			throw new Missing(Obstacle.UNREADABLE, "export: " + ex);
		}
		return finish();
	}

	/**
	 * Takes the next event of the book.
	 */
	public void add(StoredForm event) {
		long position = event.position();
		if (position >= this.log.size()) {
			this.behind++;
			return;
		}
		if (position < this.next) {
			this.findings.add(Failure.OUT_OF_ORDER,
					"position " + position + " stands where " + this.next + " should: doubled or moved");
			return;
		}
		skipTo(position);
		this.events.verify(event);
		this.next = position + 1;
		if (this.next % STEP == 0) {
			this.progress.at(this.next, this.log.size());
		}
	}

	/**
	 * The verdict after the last event.
	 */
	public Verdict finish() {
		if (this.next < this.log.size()) {
			this.findings.add(Failure.TRUNCATED,
					"the book ends before position " + this.next + ", the log has " + this.log.size() + " entries");
		}
		return this.findings.verdict(this.log.size() + " events are those of the log"
				+ ((this.behind == 0) ? "" : ", " + this.behind + " more were recorded since its checkpoint"));
	}

	private void read(String line, long number) {
		StoredForm event;
		try {
			event = BookLine.parse(line);
		}
		catch (Malformed ex) {
			this.findings.add(Failure.MALFORMED, "line " + number + " of the export");
			return;
		}
		add(event);
	}

	private void skipTo(long position) {
		if (position > this.next) {
			this.findings.add(Failure.OUT_OF_ORDER,
					(position == this.next + 1) ? "position " + this.next + " is missing"
							: "positions " + this.next + " to " + (position - 1) + " are missing");
			for (long missing = this.next; missing < position; missing++) {
				this.events.pass(missing);
			}
		}
	}

}
