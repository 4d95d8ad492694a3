package org.meritbook.query.competition;

import java.util.HashMap;
import java.util.Map;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.meritbook.events.competition.CompetitionOpened;
import org.meritbook.events.competition.CompetitionTitlesConferred;
import org.meritbook.events.competition.ResultRecorded;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.TitleWon;
import org.meritbook.query.projection.Projector;
import org.meritbook.query.projection.Recorded;
import org.meritbook.query.row.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps competitions, who came where and what it earned them.
 */
@Component
final class CompetitionProjector implements Projector {

	private final JdbcClient jdbc;

	CompetitionProjector(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return Competitions.READ_MODEL;
	}

	@Override
	public void reset() {
		this.jdbc.sql("truncate meritbook_read.competition_competition, meritbook_read.competition_placing").update();
	}

	@EventHandler
	void on(CompetitionOpened event, Recorded recorded) {
		this.jdbc.sql("""
				insert into meritbook_read.competition_competition (competition_id, position, scheme_id, name,
					edition_year, organiser_id, items, opened_on, first_day, last_day, off_cycle, basis_policy_id,
					basis_policy_version, basis_clause, basis_decision_no)
				values (:competitionId, :position, :schemeId, :name, :editionYear, :organiserId,
					cast(:items as jsonb), :on, :firstDay, :lastDay, :offCycle, :policyId, :policyVersion, :clause,
					:decisionNo)""")
			.params(basis(event.basis()))
			.param("competitionId", event.competitionId())
			.param("position", recorded.position())
			.param("schemeId", event.schemeId())
			.param("name", event.name())
			.param("editionYear", event.editionYear())
			.param("organiserId", event.organiserId())
			.param("items", Json.write(event.items()))
			.param("on", event.effectiveOn())
			.param("firstDay", event.from())
			.param("lastDay", event.until())
			.param("offCycle", !event.flags().isEmpty())
			.update();
	}

	@EventHandler
	void on(ResultRecorded event) {
		event.placings()
			.forEach((placing) -> this.jdbc
				.sql("""
						insert into meritbook_read.competition_placing (competition_id, item_id, place, person_id, honor_ids)
						values (:competitionId, :itemId, :place, :personId, '{}')""")
				.param("competitionId", event.competitionId())
				.param("itemId", event.itemId())
				.param("place", placing.place())
				.param("personId", placing.personId())
				.update());
	}

	@EventHandler
	void on(CompetitionTitlesConferred event) {
		for (TitleWon title : event.titles()) {
			int rows = this.jdbc.sql("""
					update meritbook_read.competition_placing set honor_ids = honor_ids || cast(:honorId as text)
					where competition_id = :competitionId and item_id = :itemId and person_id = :personId""")
				.param("honorId", title.honorId())
				.param("competitionId", event.competitionId())
				.param("itemId", title.itemId())
				.param("personId", title.personId())
				.update();
			if (rows != 1) {
				throw new IllegalStateException("the placing is not in the read model");
			}
		}
	}

	private static Map<String, @Nullable Object> basis(Basis basis) {
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("policyId", basis.policyId());
		columns.put("policyVersion", basis.policyVersion());
		columns.put("clause", basis.clause());
		columns.put("decisionNo", basis.decisionNo());
		return columns;
	}

}
