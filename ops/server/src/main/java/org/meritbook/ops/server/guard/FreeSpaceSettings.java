package org.meritbook.ops.server.guard;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code meritbook.free-space}.
 *
 * @param minimum free space below which no act is taken: enough for what is under way and
 * for a checkpoint, because PostgreSQL stops for good where it cannot write its log
 * @param folder a folder on the volume of the database; the data folder where the
 * database is our own, none for a database elsewhere
 */
@ConfigurationProperties("meritbook.free-space")
public record FreeSpaceSettings(@DefaultValue("256MB") DataSize minimum, @Nullable Path folder) {
}
