package org.meritbook.query.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.meritbook.events.type.SkillLevel;
import org.meritbook.query.row.Columns;
import org.meritbook.query.row.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Skill-level certificates. They are found by two keys at once, so that neither numbers
 * nor holders can be searched (domain R32).
 */
@Component
public class Certificates {

	/** Name of the read model. */
	public static final String READ_MODEL = "certificate";

	private final JdbcClient jdbc;

	Certificates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The certificate of that number, if its holder has that name, as it stood on the
	 * day.
	 */
	CertificateAnswer find(String certificateNo, String holderName, LocalDate on) {
		return this.jdbc.sql("""
				select c.* from meritbook_read.certificate_certification c
				where c.certificate_no = :number and c.issued_on <= :on
					and exists (select 1 from meritbook_read.party_name n
						where n.subject_id = c.person_id and n.name = :name)""")
			.param("number", certificateNo)
			.param("name", holderName.strip())
			.param("on", on)
			.query((row, number) -> answer(row, on))
			.optional()
			.orElseGet(() -> CertificateAnswer.nothing(on));
	}

	/**
	 * How many were issued in a year by evaluators filed in a region, the revoked ones
	 * left out.
	 */
	int count(String regionCode, int year) {
		return this.jdbc.sql("""
				select count(*) from meritbook_read.certificate_certification
				where region_code like :region and issued_on between :from and :to
					and ending is distinct from 'REVOKED'""")
			.param("region", Words.within(regionCode))
			.param("from", LocalDate.of(year, 1, 1))
			.param("to", LocalDate.of(year, 12, 31))
			.query(Integer.class)
			.single();
	}

	private static CertificateAnswer answer(ResultSet row, LocalDate on) throws SQLException {
		LocalDate issuedOn = Columns.day(row, "issued_on");
		LocalDate endedOn = Columns.dayOrNull(row, "ended_on");
		boolean ended = endedOn != null && !on.isBefore(endedOn);
		CertificateStanding otherwise = row.getBoolean("out_of_scope") ? CertificateStanding.ISSUER_OUT_OF_SCOPE
				: CertificateStanding.VALID;
		return new CertificateAnswer(ended ? Columns.constant(row, "ending", CertificateStanding.class) : otherwise,
				ended ? endedOn : issuedOn, Columns.constant(row, "level", SkillLevel.class),
				row.getString("occupation_code"), row.getInt("edition"), issuedOn, row.getInt("serial"),
				ended ? row.getString("ending_decision_no") : null, row.getString("evaluator_id"),
				row.getString("region_code"), on);
	}

}
