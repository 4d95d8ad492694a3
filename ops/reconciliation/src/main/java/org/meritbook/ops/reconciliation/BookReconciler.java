package org.meritbook.ops.reconciliation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.StoredBook;
import org.meritbook.query.projection.Handled;
import org.meritbook.query.reconciliation.Difference;
import org.meritbook.query.reconciliation.Leaves;
import org.meritbook.query.reconciliation.Reconciler;
import org.meritbook.query.reconciliation.Reconciliation;

/**
 * The running comparison. {@link #look} is cheap: it reads the new events and a part of
 * the old ones, claims and receipts, going round and round; {@link #full} reads
 * everything. A difference of the store stands until a full comparison finds it gone; one
 * of a follower until the follower is right again. Every new one is an error in the log,
 * with its code and position.
 */
public final class BookReconciler implements Reconciler {

	private static final Logger logger = LoggerFactory.getLogger(BookReconciler.class);

	/** A reader of the tables may be a moment behind a reader of the events. */
	private static final int ROUNDS = 3;

	private final Sources sources;

	private final Clock clock;

	private final Slices slices;

	private final Walk walk;

	private final LedgerCheck check;

	private final Followers followers;

	private final EventReading reading;

	private final Set<Difference> standing = new LinkedHashSet<>();

	private Map<Key, Difference> suspects = Map.of();

	private Set<Difference> told = Set.of();

	private long seen;

	private long fresh = -1;

	private long patrol;

	private @Nullable Key claim;

	private @Nullable Key receipt;

	private volatile @Nullable Reconciliation latest;

	/**
	 * @param sources everything that is compared
	 * @param reading reads what events claim
	 * @param clock says when it was looked
	 * @param slices how much one look takes
	 */
	public BookReconciler(Sources sources, EventReading reading, Clock clock, Slices slices) {
		this.sources = sources;
		this.reading = reading;
		this.clock = clock;
		this.slices = slices;
		this.walk = new Walk(sources.book());
		this.check = new LedgerCheck(new LedgerTables(sources.dataSource()), sources.book(), reading);
		this.followers = new Followers(slices.patience());
	}

	@Override
	public @Nullable Reconciliation latest() {
		return this.latest;
	}

	/** Looks at what is new, and at a part of what is old. */
	public synchronized Reconciliation look() {
		long size = size();
		long settled = Math.min(size, this.sources.settled().getAsLong());
		long from = (this.fresh >= 0) ? this.fresh : Math.max(0, settled - this.slices.events());
		long to = Math.min(settled, from + this.slices.events());
		Ledger ledger = new Ledger(this.reading);
		this.walk.from(Math.min(from, to), to, ledger::add, this.standing::add);
		this.fresh = to;
		confirmSuspects(this.check.missing(ledger), ledger);
		long end = Math.min(size, this.patrol + this.slices.events());
		this.walk.from(this.patrol, end, (event) -> {
		}, this.standing::add);
		this.patrol = (end >= size) ? 0 : end;
		List<Difference> surplus = new ArrayList<>();
		this.claim = this.check.claimsAfter(this.claim, this.slices.rows(), surplus);
		this.receipt = this.check.receiptsAfter(this.receipt, this.slices.rows(), surplus);
		this.standing.addAll(surplus);
		return say(false);
	}

	@Override
	public synchronized Reconciliation full() {
		Set<Difference> found = new LinkedHashSet<>();
		Ledger ledger = new Ledger(this.reading);
		long size = size();
		long read = Math.min(size, this.sources.settled().getAsLong());
		this.walk.from(0, read, ledger::add, found::add);
		this.walk.from(read, size, (event) -> {
		}, found::add);
		Map<Key, Difference> differing = this.check.differing(ledger, read);
		for (int round = 1; round < ROUNDS && !differing.isEmpty(); round++) {
			long more = Math.max(read, Math.min(this.sources.book().size(), this.sources.settled().getAsLong()));
			this.walk.from(read, more, ledger::add, found::add);
			read = more;
			differing.keySet().removeIf((key) -> this.check.agrees(key, ledger, more));
		}
		found.addAll(ledger.doubles());
		found.addAll(differing.values());
		this.standing.removeIf((difference) -> !difference.code().equals("BOOK_LOST_ITS_END"));
		this.standing.addAll(found);
		this.suspects = Map.of();
		return say(true);
	}

	/** Missing in two looks, with no newer event about it: it is missing. */
	private void confirmSuspects(Map<Key, Difference> missing, Ledger newer) {
		this.suspects.forEach((key, difference) -> {
			if (!newer.rows().containsKey(key) && this.check.isMissing(key, difference.position())) {
				this.standing.add(difference);
			}
		});
		this.suspects = missing;
	}

	private long size() {
		long size = this.sources.book().size();
		if (size < this.seen) {
			this.standing.add(Differences.bookLostItsEnd(size, this.seen));
			this.fresh = Math.min(this.fresh, size);
		}
		this.seen = Math.max(this.seen, size);
		return size;
	}

	private Reconciliation say(boolean full) {
		List<Handled> handled = this.sources.readModels().get();
		Map<Leaves, Long> leaves = new LinkedHashMap<>();
		this.sources.leaves().forEach((log) -> leaves.put(log, log.size()));
		long stored = this.sources.book().size();
		Set<Difference> differences = new LinkedHashSet<>(this.standing);
		differences.addAll(this.sources.conflicts().get());
		differences.addAll(this.followers.differences(handled, leaves, stored));
		tell(differences);
		Reconciliation said = new Reconciliation(this.clock.instant(), full, stored,
				handled.stream()
					.map((model) -> new Reconciliation.Projected(model.readModel(), model.events()))
					.toList(),
				leaves.entrySet()
					.stream()
					.map((log) -> new Reconciliation.LogSize(log.getKey().name(), log.getValue()))
					.toList(),
				List.copyOf(differences));
		this.latest = said;
		return said;
	}

	private void tell(Collection<Difference> differences) {
		differences.stream()
			.filter((difference) -> !this.told.contains(difference))
			.forEach((difference) -> logger.error("{} at position {}: {} / {}", difference.code(),
					difference.position(), difference.messageEn(), difference.messageZh()));
		this.told = Set.copyOf(differences);
	}

}
