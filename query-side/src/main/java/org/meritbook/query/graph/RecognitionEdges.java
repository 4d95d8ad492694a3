package org.meritbook.query.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.meritbook.query.certificate.CertificateAnswer;
import org.meritbook.query.certificate.CertificateStanding;
import org.meritbook.query.party.Organisation;
import org.meritbook.query.party.Parties;
import org.meritbook.query.party.Party;
import org.meritbook.query.recognition.Agreement;
import org.meritbook.query.recognition.Agreements;
import org.meritbook.query.recognition.CertificateQuestion;
import org.meritbook.query.recognition.Coverage;
import org.meritbook.query.recognition.CoverageStatus;
import org.meritbook.query.recognition.Recognition;
import org.meritbook.query.row.Words;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * From certificates to the agreements that cover them, from agreements to who signed.
 */
@Controller
final class RecognitionEdges {

	private final Agreements agreements;

	private final Parties parties;

	private final Following following;

	RecognitionEdges(Agreements agreements, Parties parties, Following following) {
		this.agreements = agreements;
		this.parties = parties;
		this.following = following;
	}

	@SchemaMapping(typeName = "CertificateAnswer")
	Coverage recognition(CertificateAnswer certificate, @Argument String regionCode) {
		Words.within(regionCode);
		if (certificate.standing() != CertificateStanding.VALID) {
			return new Coverage(CoverageStatus.NOT_COVERED, null, null, null);
		}
		return this.agreements.coverage(new CertificateQuestion(Objects.requireNonNull(certificate.evaluatorId()),
				Objects.requireNonNull(certificate.regionCode()), Objects.requireNonNull(certificate.occupationCode()),
				Objects.requireNonNull(certificate.level()), Objects.requireNonNull(certificate.issuedOn()),
				certificate.on()), regionCode);
	}

	@BatchMapping(typeName = "Agreement", field = "parties")
	Map<Agreement, List<Organisation>> partiesOfAgreement(Set<Agreement> wanted) {
		Function<Agreement, List<Party>> keys = (
				agreement) -> agreement.partyIds().stream().map((id) -> new Party(id, agreement.signedOn())).toList();
		return Edges.toMany(wanted, keys,
				this.following.all(Parties.READ_MODEL,
						wanted.stream().flatMap((agreement) -> keys.apply(agreement).stream()).toList(),
						this.parties::organisations));
	}

	@BatchMapping(typeName = "Recognition", field = "agreement")
	Map<Recognition, Agreement> agreementOfRecognition(Set<Recognition> recognitions) {
		return Edges.toOne(recognitions, Recognition::agreementId, this.agreements
			.byId(recognitions.stream().map(Recognition::agreementId).filter(Objects::nonNull).toList()));
	}

}
