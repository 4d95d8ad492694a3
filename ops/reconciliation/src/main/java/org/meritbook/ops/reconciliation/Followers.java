package org.meritbook.ops.reconciliation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.meritbook.query.projection.Handled;
import org.meritbook.query.reconciliation.Difference;
import org.meritbook.query.reconciliation.Leaves;

/**
 * Read models and logs as followers of the store: nobody is ahead of it, nobody skips,
 * nobody stands still for long.
 */
final class Followers {

	private final Map<String, Long> lastGood = new HashMap<>();

	private final Map<String, Standing> standing = new HashMap<>();

	private final Duration patience;

	/**
	 * @param patience how long one may stay behind without moving
	 */
	Followers(Duration patience) {
		this.patience = patience;
	}

	/**
	 * @param stored number of events, asked after the others
	 */
	List<Difference> differences(List<Handled> readModels, Map<Leaves, Long> leaves, long stored) {
		List<Difference> found = new ArrayList<>();
		readModels.forEach((model) -> check(model, stored, found));
		leaves.forEach((log, size) -> {
			if (size > stored) {
				found.add(Differences.leavesAhead(log.name(), size, stored));
			}
			else if (standsStill("log " + log.name(), size, stored)) {
				found.add(Differences.leavesStandStill(log.name(), size));
			}
		});
		return found;
	}

	private void check(Handled model, long stored, List<Difference> found) {
		String name = model.readModel();
		if (model.position() >= stored) {
			found.add(Differences.readModelAhead(name, model.position(), stored));
		}
		if (model.events() != model.position() + 1) {
			long good = Math.min(this.lastGood.getOrDefault(name, -1L), model.position() - 1);
			found.add(Differences.readModelMiscounted(name, good + 1, model.position(), model.events()));
		}
		else {
			this.lastGood.put(name, model.position());
		}
		if (standsStill(name, model.position() + 1, stored)) {
			found.add(Differences.readModelStandsStill(name, model.position() + 1));
		}
	}

	private boolean standsStill(String name, long size, long stored) {
		Standing known = this.standing.get(name);
		if (known == null || known.size() != size || size >= stored) {
			this.standing.put(name, new Standing(size, System.nanoTime()));
			return false;
		}
		return System.nanoTime() - known.since() > this.patience.toNanos();
	}

	private record Standing(long size, long since) {
	}

}
