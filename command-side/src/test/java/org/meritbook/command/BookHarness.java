package org.meritbook.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

import org.meritbook.command.dispatch.Act;
import org.meritbook.command.dispatch.ActMetadata;
import org.meritbook.command.dispatch.Actor;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.dispatch.Receipt;
import org.meritbook.command.expression.Expressions;
import org.meritbook.command.lookup.FoldedHonors;
import org.meritbook.command.lookup.FoldedParties;
import org.meritbook.command.lookup.FoldedPayables;
import org.meritbook.command.lookup.FoldedPolicies;
import org.meritbook.command.lookup.Schemes;
import org.meritbook.command.lookup.FoldedSchemes;
import org.meritbook.command.lookup.Evaluators;
import org.meritbook.command.lookup.FoldedEvaluators;
import org.meritbook.command.lookup.Certifications;
import org.meritbook.command.lookup.FoldedAgreements;
import org.meritbook.command.lookup.FoldedCertifications;
import org.meritbook.command.lookup.FoldedEquivalences;
import org.meritbook.command.lookup.Honors;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Payables;
import org.meritbook.command.grant.Reckoner;
import org.meritbook.command.lookup.Policies;
import org.meritbook.command.process.WhenHonorRevokedThenWithdrawPreferences;
import org.meritbook.command.process.WhenSourceFallsThenWithdrawRecognitions;
import org.meritbook.command.recognition.Grounds;
import org.meritbook.command.recognition.Sources;
import org.meritbook.command.round.Eligibility;
import org.meritbook.command.rule.Refusal;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.command.scheme.PaymentRuleCheck;
import org.meritbook.command.scheme.TermsCheck;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.calendar.WorkingDayCalendar;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.region.Regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * The whole deciding side over a book in memory, wired as Spring wires it.
 */
public final class BookHarness {

	/** A day that is later than every day the tests speak of. */
	public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	/** Works for no unit that nominates. */
	public static final Actor CLERK = new Actor("clerk", "organisation-bureau", "CLERK");

	private static final long SALT_SEED = 20_230_925;

	/** Where the numbers of another node's command ids begin. */
	private static final long OTHER_NODE = 1L << 40;

	private final SettableClock clock = new SettableClock(TODAY);

	private final FakeVault vault = new FakeVault();

	private final AtomicLong commands = new AtomicLong();

	private final StrictMemory memory;

	private final Configuration configuration;

	private final CommandDesk desk;

	/** A new, empty book. */
	public BookHarness() {
		this(new StrictMemory());
	}

	private BookHarness(StrictMemory memory) {
		this.memory = memory;
		Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
			.configureEventStore((axon) -> EmbeddedEventStore.builder().storageEngine(memory).build())
			.configureCorrelationDataProviders((axon) -> List.of(new ActMetadata(new Random(SALT_SEED))))
			.registerComponent(Policies.class, (axon) -> new FoldedPolicies(axon.eventStore()))
			.registerComponent(Parties.class, (axon) -> new FoldedParties(axon.eventStore()))
			.registerComponent(Schemes.class,
					(axon) -> new FoldedSchemes(axon.eventStore(), axon.getComponent(Policies.class)))
			.registerComponent(Evaluators.class, (axon) -> new FoldedEvaluators(axon.eventStore()))
			.registerComponent(Certifications.class, (axon) -> new FoldedCertifications(axon.eventStore()))
			.registerComponent(Honors.class, (axon) -> new FoldedHonors(axon.eventStore()))
			.registerComponent(Grounds.class,
					(axon) -> new Grounds(
							new Sources(axon.getComponent(Certifications.class), axon.getComponent(Evaluators.class),
									axon.getComponent(Honors.class)),
							new FoldedAgreements(axon.eventStore()), new FoldedEquivalences(axon.eventStore())))
			.registerComponent(Regions.class, (axon) -> Regions.china())
			.registerComponent(WorkingDayCalendar.class, (axon) -> WorkingDayCalendar.china())
			.registerComponent(PersonalVault.class, (axon) -> this.vault)
			.registerComponent(Expressions.class, (axon) -> new Expressions())
			.registerComponent(Eligibility.class, (axon) -> new Eligibility(axon.getComponent(Expressions.class)))
			.registerComponent(Payables.class, (axon) -> new FoldedPayables(axon.eventStore()))
			.registerComponent(Reckoner.class, (axon) -> new Reckoner(axon.getComponent(Expressions.class)))
			.registerComponent(PaymentRuleCheck.class,
					(axon) -> new PaymentRuleCheck(axon.getComponent(Expressions.class)))
			.registerComponent(TermsCheck.class, (axon) -> new TermsCheck(axon.getComponent(Parties.class),
					axon.getComponent(Regions.class), axon.getComponent(Expressions.class)));
		CommandSideConfiguration.configure(configurer);
		this.configuration = configurer.start();
		this.desk = new CommandDesk(this.configuration.commandGateway(), memory, (fault) -> Optional.empty(),
				this.vault, this.clock);
	}

	/** Another node on the same book, with a memory of its own. */
	public BookHarness otherNode() {
		BookHarness other = new BookHarness(this.memory);
		other.commands.set(OTHER_NODE);
		return other;
	}

	/** Another book of the same events, which remembers nothing but them. */
	public BookHarness readAnew() {
		StrictMemory copy = new StrictMemory();
		copy.appendEvents(messages());
		BookHarness again = new BookHarness(copy);
		again.commands.set(this.commands.get());
		return again;
	}

	/** Today can be set. */
	public SettableClock clock() {
		return this.clock;
	}

	/** Where personal details are sealed. */
	public FakeVault vault() {
		return this.vault;
	}

	/** Who is on record. */
	public Parties parties() {
		return this.configuration.getComponent(Parties.class);
	}

	/** Which honors are on record. */
	public Honors honors() {
		return this.configuration.getComponent(Honors.class);
	}

	/** The process that withdraws recognitions. */
	public WhenSourceFallsThenWithdrawRecognitions recognitionProcess() {
		return new WhenSourceFallsThenWithdrawRecognitions(this.desk,
				this.configuration.getComponent(Certifications.class),
				this.configuration.getComponent(Evaluators.class), this.configuration.getComponent(Honors.class));
	}

	/** The process that withdraws preferences. */
	public WhenHonorRevokedThenWithdrawPreferences preferenceProcess() {
		return new WhenHonorRevokedThenWithdrawPreferences(this.desk, this.configuration.getComponent(Honors.class));
	}

	/** The desk itself. */
	public CommandDesk desk() {
		return this.desk;
	}

	/** A command id that was not used before. */
	public String nextCommandId() {
		return new UUID(0x4D45524954424F4FL, this.commands.incrementAndGet()).toString();
	}

	/** Records a command of the clerk under a command id of its own. */
	public Receipt record(Object command) {
		return record(CLERK, command);
	}

	/** Records a command of the actor under a command id of its own. */
	public Receipt record(Actor actor, Object command) {
		return record(nextCommandId(), actor, command);
	}

	/** Records a command under the command id. */
	public Receipt record(String commandId, Actor actor, Object command) {
		return this.desk.record(new Act(commandId, command.toString(), actor), command);
	}

	/**
	 * Makes sure that the command is refused under that code and field with sentences in
	 * two languages, and that nothing is recorded.
	 */
	public Refusal refuses(String code, String field, Object command) {
		long before = size();
		Throwable thrown = catchThrowable(() -> record(command));
		assertThat(thrown).as("refusal of %s", command).isInstanceOf(RuleViolated.class);
		Refusal refusal = ((RuleViolated) thrown).refusal();
		assertThat(refusal.code()).as(refusal.messageEn()).isEqualTo(code);
		assertThat(refusal.field()).isEqualTo(field);
		Refusals.assertExplains(refusal);
		assertThat(size()).as("events recorded by a refused command").isEqualTo(before);
		return refusal;
	}

	/** Every event with its metadata, in the order of the book. */
	public List<DomainEventMessage<?>> messages() {
		return this.memory.readEvents(null, false)
			.<DomainEventMessage<?>>map((event) -> (DomainEventMessage<?>) event)
			.toList();
	}

	/** Every event, in the order of the book. */
	public List<MeritbookEvent> events() {
		return this.memory.readEvents(null, false)
			.map(EventMessage::getPayload)
			.map(MeritbookEvent.class::cast)
			.toList();
	}

	/** Every event of that type, in the order of the book. */
	public <E extends MeritbookEvent> List<E> events(Class<E> type) {
		return events().stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** The newest event of that type. */
	public <E extends MeritbookEvent> E newest(Class<E> type) {
		return events(type).getLast();
	}

	/** How many events the book holds. */
	public long size() {
		return this.memory.readEvents(null, false).count();
	}

}
