package dev.panelcast.boards.fleet.replay;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What can be chosen about replay.
 *
 * @param replayFolder folder of recorded metrics; nothing is replayed without it. Relative to the
 *     folder that the application is started in
 */
@ConfigurationProperties("panelcast.fleet")
record ReplaySettings(@Nullable Path replayFolder) {}
