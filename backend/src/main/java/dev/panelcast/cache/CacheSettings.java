package dev.panelcast.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what the cluster shares.
 *
 * @param namespace first part of every key; installations that share a Redis differ in it
 * @param liveTopics topics with viewers that a board may have in the whole cluster
 */
@ConfigurationProperties("panelcast.cache")
record CacheSettings(
    @DefaultValue("panelcast") String namespace, @DefaultValue("500") int liveTopics) {}
