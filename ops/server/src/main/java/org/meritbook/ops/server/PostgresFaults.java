package org.meritbook.ops.server;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

import org.meritbook.command.dispatch.StoreFaults;
import org.meritbook.command.rule.BookMustBeReachable;
import org.meritbook.command.rule.BookMustHaveRoom;
import org.meritbook.command.rule.Rule;
import org.meritbook.command.rule.ValueIsHeldByAnotherRecord;
import org.meritbook.ops.eventstore.append.ClaimTaken;
import org.meritbook.ops.eventstore.append.StoreUnavailable;
import org.meritbook.ops.vault.refusal.VaultUnavailable;

/**
 * Reads what the PostgreSQL store and the vault refuse as rules.
 */
final class PostgresFaults implements StoreFaults {

	private static final String DISK_FULL = "53100";

	@Override
	public Optional<Rule> ruleOf(Throwable fault) {
		return switch (fault) {
			case ClaimTaken taken -> Optional.of(new ValueIsHeldByAnotherRecord(taken.kind()));
			case StoreUnavailable away when isForWantOfRoom(away) -> Optional.of(new BookMustHaveRoom());
			case StoreUnavailable away -> Optional.of(new BookMustBeReachable("event store"));
			case VaultUnavailable away -> Optional.of(new BookMustBeReachable("vault"));
			case SQLTransientConnectionException away -> Optional.of(new BookMustBeReachable("database"));
			default -> Optional.empty();
		};
	}

	/**
	 * PostgreSQL refused for want of disk: an error it answers with, so that nothing of
	 * the append is stored.
	 */
	private static boolean isForWantOfRoom(Throwable fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException answer && DISK_FULL.equals(answer.getSQLState())) {
				return true;
			}
		}
		return false;
	}

}
