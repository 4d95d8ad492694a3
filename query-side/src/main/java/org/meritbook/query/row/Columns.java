package org.meritbook.query.row;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.Basis;

/**
 * Reads columns of a row as the types of the read models.
 */
public final class Columns {

	private Columns() {
	}

	/** A list of texts, as PostgreSQL takes it. */
	public static String[] array(Collection<String> texts) {
		return texts.toArray(String[]::new);
	}

	/** A column of type {@code text[]}. */
	public static List<String> texts(ResultSet row, String column) throws SQLException {
		Array array = row.getArray(column);
		try {
			return List.of((String[]) array.getArray());
		}
		finally {
			array.free();
		}
	}

	/** A column of type {@code date} that is never null. */
	public static LocalDate day(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	/** A column of type {@code date}. */
	public static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	/** A column of type {@code timestamptz}, in UTC. */
	public static OffsetDateTime instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC);
	}

	/** A column of type {@code int}. */
	public static @Nullable Integer intOrNull(ResultSet row, String column) throws SQLException {
		return row.getObject(column, Integer.class);
	}

	/** A column that names a constant. */
	public static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
		return Enum.valueOf(type, row.getString(column));
	}

	/** A column that names a constant or is null. */
	public static <E extends Enum<E>> @Nullable E constantOrNull(ResultSet row, String column, Class<E> type)
			throws SQLException {
		String name = row.getString(column);
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

	/**
	 * The columns {@code basis_policy_id}, {@code basis_policy_version},
	 * {@code basis_clause} and {@code basis_decision_no}.
	 */
	public static Basis basis(ResultSet row) throws SQLException {
		return new Basis(row.getString("basis_policy_id"), row.getInt("basis_policy_version"),
				row.getString("basis_clause"), row.getString("basis_decision_no"), null);
	}

}
