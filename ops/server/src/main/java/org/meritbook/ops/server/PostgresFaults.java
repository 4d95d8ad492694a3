package org.meritbook.ops.server;

import java.sql.SQLTransientConnectionException;
import java.util.Optional;

import org.meritbook.command.dispatch.StoreFaults;
import org.meritbook.command.rule.BookMustBeReachable;
import org.meritbook.command.rule.Rule;
import org.meritbook.command.rule.ValueIsHeldByAnotherRecord;
import org.meritbook.ops.eventstore.append.ClaimTaken;
import org.meritbook.ops.eventstore.append.StoreUnavailable;
import org.meritbook.ops.vault.refusal.VaultUnavailable;

/**
 * Reads what the PostgreSQL store and the vault refuse as rules.
 */
final class PostgresFaults implements StoreFaults {

	@Override
	public Optional<Rule> ruleOf(Throwable fault) {
		return switch (fault) {
			case ClaimTaken taken -> Optional.of(new ValueIsHeldByAnotherRecord(taken.kind()));
			case StoreUnavailable away -> Optional.of(new BookMustBeReachable("event store"));
			case VaultUnavailable away -> Optional.of(new BookMustBeReachable("vault"));
			case SQLTransientConnectionException away -> Optional.of(new BookMustBeReachable("database"));
			default -> Optional.empty();
		};
	}

}
