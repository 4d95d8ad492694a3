package org.meritbook.ops.server;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.meritbook.command.deadline.ReachDeadline;
import org.meritbook.command.dispatch.Act;
import org.meritbook.command.dispatch.Actor;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.events.calendar.LegalTime;
import org.meritbook.query.deadline.Deadline;
import org.meritbook.query.deadline.Deadlines;

/**
 * Lets the calendar act: records every day that has passed. What is due follows from the
 * events alone, so nothing is forgotten by a restart, a restored backup or a book that
 * was copied; and a day that two nodes notice together is recorded once, for its stream
 * begins only once.
 */
@Component
class DeadlineWatch implements DisposableBean {

	private static final Logger LOGGER = LoggerFactory.getLogger(DeadlineWatch.class);

	private static final Actor CALENDAR = new Actor("calendar", null, "CALENDAR");

	private static final int BATCH = 100;

	private final Deadlines deadlines;

	private final CommandDesk desk;

	private final ScheduledExecutorService thread = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("deadlines").daemon().factory());

	private final Clock clock;

	private final Duration every;

	DeadlineWatch(Deadlines deadlines, CommandDesk desk, Clock clock,
			@Value("${meritbook.deadlines-every:PT30S}") Duration every) {
		this.deadlines = deadlines;
		this.desk = desk;
		this.clock = clock;
		this.every = every;
	}

	/** Only once the book is open: its own acts come first. */
	@EventListener(ApplicationReadyEvent.class)
	@SuppressWarnings("FutureReturnValueIgnored") // it ends with the thread, and look()
													// tells its faults
	void begin() {
		this.thread.scheduleWithFixedDelay(this::look, 0, this.every.toMillis(), TimeUnit.MILLISECONDS);
	}

	@Override
	public void destroy() {
		this.thread.shutdownNow();
	}

	/** Records what has passed; what fails now is found again the next time. */
	private void look() {
		try {
			LocalDate today = LegalTime.legalDate(this.clock.instant());
			this.deadlines.passed(today, BATCH).forEach((deadline) -> reach(deadline, today));
		}
		catch (RuntimeException fault) {
			LOGGER.warn("The days that have passed could not be read: {}", fault.getMessage());
		}
	}

	private void reach(Deadline deadline, LocalDate today) {
		String commandId = deadline.id().substring(deadline.id().indexOf('-') + 1);
		try {
			this.desk.record(new Act(commandId, deadline.id(), CALENDAR),
					ReachDeadline.of(deadline.kind(), deadline.recordId(), deadline.dueOn(), deadline.basis(), today));
		}
		catch (RuleViolated violated) {
			LOGGER.warn("{} of {} was not recorded: {}", deadline.kind(), deadline.recordId(),
					violated.refusal().code());
		}
	}

}
