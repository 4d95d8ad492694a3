package org.meritbook.command.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.Ground;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Schemes;
import org.meritbook.command.rule.ActComesAfterTheRecordBegan;
import org.meritbook.command.rule.IdMustBeWellFormed;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.events.recognition.RecognitionGranted;
import org.meritbook.events.recognition.RecognitionRefused;
import org.meritbook.events.recognition.RecognitionRequested;
import org.meritbook.events.recognition.RecognitionWithdrawn;
import org.meritbook.events.type.RecognitionSource;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.RecognitionSourceKind;
import org.meritbook.events.type.WithdrawalReason;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * One recognition 互认: what someone holds elsewhere, and what it counts for here.
 */
@AggregateRoot
public class Recognition {

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String recognitionId;

	private @Nullable RecognitionRequested request;

	private boolean decided;

	private boolean granted;

	Recognition() {
	}

	@CommandHandler
	Recognition(RequestRecognition command, Schemes schemes, Parties parties, Grounds grounds) {
		new IdMustBeWellFormed("recognitionId", command.recognitionId(), "recognition-").check();
		Ground ground = schemes.ground(command.schemeId(), command.on(), SchemeKind.RECOGNITION,
				SchemeKind.EQUIVALENCE);
		String applicant = command.applicantId();
		new RecordMustExist("applicantId", applicant,
				parties.personExists(applicant) || parties.organisationExists(applicant))
			.check();
		new RouteMustNameItsGround(command.route(), isComplete(command)).check();
		grounds.mustExist(command);
		apply(new RecognitionRequested(command.recognitionId(), command.schemeId(), applicant, command.route(),
				command.agreementId(), command.tableId(), command.source(), command.evidence(), ground.basis(),
				command.on()));
	}

	/**
	 * Grants the recognition if it rests on something that day.
	 * @return what was recognised, on which the recognition now hangs
	 */
	public RecognitionSource decideGrant(GrantRecognition command, Schemes schemes, Grounds grounds) {
		mustBeOpen(command.on());
		RecognitionRequested asked = request();
		Ground ground = schemes.ground(asked.schemeId(), command.on(), SchemeKind.RECOGNITION, SchemeKind.EQUIVALENCE);
		Finding finding = grounds.find(asked, ground.terms(), command.on());
		apply(new RecognitionGranted(asked.recognitionId(), asked.route(), asked.agreementId(), asked.tableId(),
				finding.version(), finding.effect(), finding.benefit(), finding.creditTenths(), asked.source().key(),
				asked.schemeId(), ground.terms().regionCode(), ground.basis().decidedBy(command.decisionNo()),
				command.on()));
		return asked.source();
	}

	@CommandHandler
	void decide(RefuseRecognition command) {
		mustBeOpen(command.on());
		apply(new RecognitionRefused(command.recognitionId(), command.reason(),
				request().basis().decidedBy(command.decisionNo()), command.on()));
	}

	@CommandHandler
	void decide(WithdrawRecognition command) {
		new OnlyAGrantedRecognitionIsWithdrawn(this.granted).check();
		// A source may fall as of a day before the recognition: then it never counted.
		if (command.reason() != WithdrawalReason.SOURCE_FELL) {
			new ActComesAfterTheRecordBegan(command.on(), request().effectiveOn()).check();
		}
		apply(new RecognitionWithdrawn(command.recognitionId(), command.reason(), command.note(),
				request().source().key(), request().schemeId(), request().basis().decidedBy(command.decisionNo()),
				command.on()));
	}

	@EventSourcingHandler
	void evolve(RecognitionRequested event) {
		this.recognitionId = event.recognitionId();
		this.request = event;
	}

	@EventSourcingHandler
	void evolve(RecognitionGranted event) {
		this.decided = true;
		this.granted = true;
	}

	@EventSourcingHandler
	void evolve(RecognitionRefused event) {
		this.decided = true;
	}

	@EventSourcingHandler
	void evolve(RecognitionWithdrawn event) {
		this.granted = false;
	}

	private static boolean isComplete(RequestRecognition command) {
		RecognitionSource source = command.source();
		boolean named = (source.kind() == RecognitionSourceKind.EXTERNAL_TITLE) ? source.title() != null
				: source.recordId() != null && source.title() == null;
		return named && switch (command.route()) {
			case AGREEMENT -> command.agreementId() != null
					&& List.of(RecognitionSourceKind.CERTIFICATION, RecognitionSourceKind.EVALUATOR)
						.contains(source.kind());
			case DIRECT_RULE ->
				List.of(RecognitionSourceKind.HONOR, RecognitionSourceKind.EXTERNAL_TITLE).contains(source.kind());
			case EQUIVALENCE,
					CREDIT_TRANSFER ->
				command.tableId() != null
						&& List.of(RecognitionSourceKind.CERTIFICATION, RecognitionSourceKind.EXTERNAL_TITLE)
							.contains(source.kind());
		};
	}

	private void mustBeOpen(LocalDate on) {
		new RecognitionIsDecidedOnce(this.decided).check();
		new ActComesAfterTheRecordBegan(on, request().effectiveOn()).check();
	}

	private RecognitionRequested request() {
		return Objects.requireNonNull(this.request, "request");
	}

}
