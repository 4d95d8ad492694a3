package org.meritbook.query.transparency.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meritbook.query.refusal.QueryRefusal;
import org.meritbook.query.transparency.checkpoint.Checkpoints;
import org.meritbook.query.transparency.checkpoint.Published;
import org.meritbook.query.transparency.tree.LogTree;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes proofs, each by two reads: one for checkpoint and leaf, one for the tiles.
 */
@Component
public class Proofs {

	/**
	 * The newest checkpoint that meets the policy and covers the leaf, else the newest.
	 */
	private static final String NEWEST = """
			coalesce((select max(size) from meritbook_log.checkpoint where met_at is not null and size > e.log_index),
				(select max(size) from meritbook_log.checkpoint where size > e.log_index))
			""";

	private static final String BY_INDEX = "select :index::bigint as log_index";

	/** The first leaf of a stream: the event that made the record. */
	private static final String BY_RECORD = """
			select first_index as log_index from meritbook_log.stream_tip where stream = :record""";

	private final JdbcClient jdbc;

	private final LogTree tree;

	Proofs(JdbcClient jdbc, LogTree tree) {
		this.jdbc = jdbc;
		this.tree = tree;
	}

	/**
	 * The proof of the event at a position.
	 * @param size of the checkpoint to prove it under; the newest where none is given
	 * @param oldSize of a checkpoint the reader has, whose tree is to be proven the
	 * beginning of that one
	 * @throws org.meritbook.query.refusal.QueryRefused LOG_INDEX_OUTSIDE,
	 * CHECKPOINT_UNKNOWN or OLD_SIZE_OUTSIDE
	 */
	public Proof of(long index, @Nullable Long size, @Nullable Long oldSize) {
		return found(BY_INDEX, index, "", size, oldSize).orElseThrow(() -> (size != null)
				? QueryRefusal.CHECKPOINT_UNKNOWN.with(size) : QueryRefusal.LOG_INDEX_OUTSIDE.with(index, "?"));
	}

	/**
	 * The proof of the event that made a record, or nothing while no checkpoint covers
	 * it.
	 * @param recordId id of the record, which is its stream
	 */
	public Optional<Proof> ofRecord(String recordId, @Nullable Long oldSize) {
		return found(BY_RECORD, -1, recordId, null, oldSize);
	}

	/** The proof of the event at a position, or nothing while no checkpoint covers it. */
	public Optional<Proof> ofEvent(long index, @Nullable Long oldSize) {
		return found(BY_INDEX, index, "", null, oldSize);
	}

	/**
	 * For each event the first checkpoint that covers it and meets the trust policy;
	 * those that have none yet are left out. One read, however many are asked for.
	 */
	public Map<Long, CheckpointView> announcedUnder(Collection<Long> positions) {
		Map<Long, CheckpointView> under = new HashMap<>();
		this.jdbc.sql("select e.position, " + Checkpoints.COLUMNS + """
				from unnest(:positions::bigint[]) e(position)
				join lateral (select * from meritbook_log.checkpoint m
				               where m.met_at is not null and m.size > e.position
				               order by m.size limit 1) c on true""")
			.param("positions", positions.toArray(Long[]::new))
			.query((row) -> {
				under.put(row.getLong("position"), CheckpointView.of(Checkpoints.row(row, 0)));
			});
		return under;
	}

	private Optional<Proof> found(String which, long index, String recordId, @Nullable Long size,
			@Nullable Long oldSize) {
		return this.jdbc
			.sql("select e.log_index, l.entry, " + Checkpoints.COLUMNS + " from (" + which + ") e"
					+ " join meritbook_log.checkpoint c on c.size = " + ((size != null) ? ":size" : "(" + NEWEST + ")")
					+ " left join meritbook_log.entry l on l.log_index = e.log_index")
			.param("index", index)
			.param("record", recordId)
			.param("size", (size != null) ? size : 0)
			.query((row, number) -> new Found(row.getLong("log_index"), row.getBytes("entry"),
					Checkpoints.row(row, number)))
			.optional()
			.map((found) -> proof(found, oldSize));
	}

	private Proof proof(Found found, @Nullable Long oldSize) {
		long size = found.under.size();
		if (found.index < 0 || found.index >= size) {
			throw QueryRefusal.LOG_INDEX_OUTSIDE.with(found.index, size);
		}
		if (oldSize != null && (oldSize < 0 || oldSize > size)) {
			throw QueryRefusal.OLD_SIZE_OUTSIDE.with(oldSize, size);
		}
		return new Proof(found.index, Objects.requireNonNull(found.entry), this.tree.prove(found.index, size, oldSize),
				found.under);
	}

	// The bytes are handed on, never compared or changed.
	@SuppressWarnings("ArrayRecordComponent")
	private record Found(long index, byte @Nullable [] entry, Published under) {
	}

}
