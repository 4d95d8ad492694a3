package org.meritbook.query.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.calendar.LegalTime;
import org.meritbook.events.region.RegionCode;
import org.meritbook.events.region.Regions;
import org.meritbook.events.type.Rank;
import org.meritbook.query.relay.Nodes;
import org.meritbook.query.row.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names and organisations, many at once.
 */
@Component
public class Parties implements Nodes {

	/** Name of the read model. */
	public static final String READ_MODEL = "party";

	private static final String NAME_ON_THE_DAY = """
			select a.id, a.day, n.name
			from unnest(cast(:ids as text[]), cast(cast(:days as text[]) as date[])) as a (id, day)
			cross join lateral (
				select name from meritbook_read.party_name
				where subject_id = a.id
				order by (effective_on <= a.day) desc, case when effective_on <= a.day then effective_on end desc,
					effective_on, position desc
				limit 1) n""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Parties(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The names of those who have one to show. An organisation's name is that of the day,
	 * or its first where the day lies before.
	 */
	public Map<Party, String> names(Collection<Party> parties) {
		Map<Party, String> names = new HashMap<>();
		if (!parties.isEmpty()) {
			this.jdbc.sql(NAME_ON_THE_DAY)
				.param("ids", parties.stream().map(Party::id).toArray(String[]::new))
				.param("days", parties.stream().map((party) -> party.on().toString()).toArray(String[]::new))
				.query((row, number) -> names.put(new Party(row.getString("id"), Columns.day(row, "day")),
						row.getString("name")))
				.list();
		}
		return names;
	}

	@Override
	public Set<String> kinds() {
		return Set.of("organisation");
	}

	@Override
	public @Nullable Object node(String id) {
		Party today = new Party(id, LegalTime.legalDate(this.clock.instant()));
		return organisations(List.of(today)).get(today);
	}

	/** The organisations the book knows of those, each with its name of the day. */
	public Map<Party, Organisation> organisations(Collection<Party> wanted) {
		Map<Party, String> names = names(wanted);
		Map<String, Organisation> known = known(names.keySet());
		return names.entrySet()
			.stream()
			.filter((entry) -> known.containsKey(entry.getKey().id()))
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> named(Objects.requireNonNull(known.get(entry.getKey().id())), entry.getValue(),
							entry.getKey().on())));
	}

	private Map<String, Organisation> known(Collection<Party> wanted) {
		List<Organisation> organisations = this.jdbc.sql("""
				select organisation_id, credit_code, region_code, rank, superior_id
				from meritbook_read.party_organisation where organisation_id = any(:ids)""")
			.param("ids", wanted.stream().map(Party::id).distinct().toArray(String[]::new))
			.query(Parties::organisation)
			.list();
		return organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
	}

	private static Organisation organisation(ResultSet row, int number) throws SQLException {
		String regionCode = row.getString("region_code");
		return new Organisation(row.getString("organisation_id"), "", row.getString("credit_code"), regionCode,
				regionCode, Columns.constant(row, "rank", Rank.class), row.getString("superior_id"), LocalDate.EPOCH);
	}

	private static Organisation named(Organisation known, String name, LocalDate on) {
		String region = RegionCode.parse(known.regionCode())
			.flatMap((code) -> Regions.china().nameOn(code, on))
			.orElse(known.regionCode());
		return new Organisation(known.id(), name, known.creditCode(), known.regionCode(), region, known.rank(),
				known.superiorId(), on);
	}

}
