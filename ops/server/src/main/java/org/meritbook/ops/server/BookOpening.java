package org.meritbook.ops.server;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import org.meritbook.command.dispatch.Act;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.dispatch.Receipt;
import org.meritbook.command.rule.BookMustBeReachable;
import org.meritbook.command.rule.Rule;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.calendar.LegalTime;
import org.meritbook.ops.dataset.DataSet;
import org.meritbook.ops.dataset.DataSetLoader;
import org.meritbook.ops.dataset.demonstration.DemonstrationBook;
import org.meritbook.query.projection.ReadModels;

/**
 * Opens the book: the documents, and the demonstration where it is asked for. On every
 * later start the same acts are sent again and change nothing.
 */
@Component
class BookOpening implements ApplicationRunner {

	private static final String OUT_OF_REACH = Rule.codeOf(BookMustBeReachable.class);

	private static final int ATTEMPTS = 60;

	private static final Duration PAUSE = Duration.ofMillis(500);

	private final CommandDesk desk;

	private final EventStore events;

	private final ReadModels readModels;

	private final ServerSettings settings;

	private final Clock clock;

	BookOpening(CommandDesk desk, EventStore events, ReadModels readModels, ServerSettings settings, Clock clock) {
		this.desk = desk;
		this.events = events;
		this.readModels = readModels;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.settings.book() == BookContent.EMPTY) {
			return;
		}
		new DataSetLoader(this::record).load(DataSet.bundled(), this.readModels.head().orElse(-1));
		if (this.settings.book() == BookContent.DEMONSTRATION) {
			new DemonstrationBook(this::record, demonstrationDay()).perform();
		}
	}

	/**
	 * Records an act, again and again while the book is out of reach: a start is no
	 * client that could send it again.
	 */
	private Receipt record(Act act, Object command) {
		for (int attempt = 1;; attempt++) {
			try {
				return this.desk.recordUnlessKnown(act, command);
			}
			catch (RuleViolated refused) {
				if (attempt == ATTEMPTS || !refused.refusal().code().equals(OUT_OF_REACH)) {
					throw refused;
				}
				LockSupport.parkNanos(PAUSE.toNanos());
			}
		}
	}

	/**
	 * The day of the first demonstration, so that a later start repeats the same acts.
	 */
	private LocalDate demonstrationDay() {
		DomainEventStream first = this.events.readEvents(DemonstrationBook.firstRecord());
		return first.hasNext() ? ((MeritbookEvent) first.next().getPayload()).effectiveOn()
				: LegalTime.legalDate(this.clock.instant());
	}

}
