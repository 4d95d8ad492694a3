package org.meritbook.ops.server;

import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code meritbook}.
 *
 * @param dataFolder where the embedded database and the master key are kept
 * @param book what the book holds when it is opened
 * @param demonstration whether there is one account for each role; never in production
 * @param demonstrationPassword one password for all demonstration accounts; each gets a
 * random one at every start where none is given
 * @param clock instant at which the clock stands still, for tests; the machine's clock
 * where none is given
 */
@ConfigurationProperties("meritbook")
record ServerSettings(@DefaultValue("data") Path dataFolder, @DefaultValue("DEMONSTRATION") BookContent book,
		@DefaultValue("true") boolean demonstration, @Nullable String demonstrationPassword, @Nullable Instant clock) {
}
