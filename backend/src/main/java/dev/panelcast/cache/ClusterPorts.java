package dev.panelcast.cache;

/** What a board's view on this instance is made from, over memory or over Redis. */
record ClusterPorts(Shelf shelf, LiveTopics liveTopics, Channel channel) {}
