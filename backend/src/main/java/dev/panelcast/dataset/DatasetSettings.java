package dev.panelcast.dataset;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the doors for rows, {@code panelcast.dataset.*}.
 *
 * @param largestBody bytes of one body at most
 * @param batchesPerMinute batches that one client address may send within a minute
 */
@ConfigurationProperties("panelcast.dataset")
record DatasetSettings(
    @DefaultValue("5MB") DataSize largestBody, @DefaultValue("600") int batchesPerMinute) {}
