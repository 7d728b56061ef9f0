package dev.panelcast.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of streams and panels, {@code panelcast.stream.*}.
 *
 * @param beat time between signs of life; below every proxy's idle limit
 * @param retry about how long a client waits before it connects again; each connection is told a
 *     time of its own between half and one and a half of it
 * @param panels panels in one stream at most
 * @param privatePanels private panels in one stream at most
 * @param firstSnapshot how long a call waits for a panel that nobody has computed yet
 * @param newerSnapshot how long a call waits when there is only an outdated one
 * @param sendBuffer bytes that the kernel may hold unsent for one connection
 * @param stalled a connection that takes nothing for so long while there is something to take is
 *     cut
 */
@ConfigurationProperties("panelcast.stream")
record StreamSettings(
    @DefaultValue("15s") Duration beat,
    @DefaultValue("2s") Duration retry,
    @DefaultValue("50") int panels,
    @DefaultValue("16") int privatePanels,
    @DefaultValue("3s") Duration firstSnapshot,
    @DefaultValue("500ms") Duration newerSnapshot,
    @DefaultValue("64KB") DataSize sendBuffer,
    @DefaultValue("30s") Duration stalled) {}
