package org.meritbook.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Position of each read model. The row is locked by the node that projects the read
 * model, so that never two do.
 */
@Component
final class PositionTable {

	/** Before the first event. */
	static final long NOTHING = -1;

	private final JdbcClient jdbc;

	PositionTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(String readModel) {
		this.jdbc.sql("""
				insert into meritbook_read.projection_position (read_model, position)
				values (:readModel, :nothing) on conflict do nothing""")
			.param("readModel", readModel)
			.param("nothing", NOTHING)
			.update();
	}

	/** The position, or nothing while another node holds the row. */
	OptionalLong lockUnlessBusy(String readModel) {
		return this.jdbc.sql("""
				select position from meritbook_read.projection_position
				where read_model = :readModel for update skip locked""")
			.param("readModel", readModel)
			.query(Long.class)
			.optional()
			.map(OptionalLong::of)
			.orElseGet(OptionalLong::empty);
	}

	void lock(String readModel) {
		this.jdbc
			.sql("select position from meritbook_read.projection_position where read_model = :readModel for update")
			.param("readModel", readModel)
			.query(Long.class)
			.single();
	}

	/** The read model has handled so many more events, the last at that position. */
	void move(String readModel, long position, int handled) {
		this.jdbc.sql("""
				update meritbook_read.projection_position set position = :position, handled = handled + :handled
				where read_model = :readModel""")
			.param("position", position)
			.param("handled", handled)
			.param("readModel", readModel)
			.update();
	}

	/** The read model is empty and has handled nothing. */
	void empty(String readModel) {
		this.jdbc.sql(
				"update meritbook_read.projection_position set position = :nothing, handled = 0 where read_model = :readModel")
			.param("nothing", NOTHING)
			.param("readModel", readModel)
			.update();
	}

	long of(String readModel) {
		return this.jdbc.sql("select position from meritbook_read.projection_position where read_model = :readModel")
			.param("readModel", readModel)
			.query(Long.class)
			.optional()
			.orElse(NOTHING);
	}

	List<Handled> handled() {
		return this.jdbc.sql("""
				select read_model, position, handled from meritbook_read.projection_position
				order by read_model""")
			.query((rs, row) -> new Handled(Objects.requireNonNull(rs.getString(1)), rs.getLong(2), rs.getLong(3)))
			.list();
	}

	Map<String, Long> all() {
		return this.jdbc.sql("select read_model, position from meritbook_read.projection_position")
			.query((rs, row) -> Map.entry(rs.getString(1), rs.getLong(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
