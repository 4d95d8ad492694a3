package org.meritbook.ops.server.log;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code meritbook.witness}: this server as a witness of other logs.
 *
 * @param name name of the witness; that of the log with {@code /witness} behind it where
 * none is given
 * @param keyFile its private key; {@code keys/witness.key} in the data folder where none
 * is given
 * @param logs keys of the logs it cosigns; none where none is given
 */
@ConfigurationProperties("meritbook.witness")
record WitnessProperties(@Nullable String name, @Nullable Path keyFile, @DefaultValue List<String> logs) {
}
