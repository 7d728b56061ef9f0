package dev.panelcast.boards.fleet.tick;

/**
 * What came in lately, from all senders.
 *
 * @param perMinute records taken in during the last 60 s
 * @param rejected records refused during the last hour
 */
public record FeedCounts(int perMinute, int rejected) {}
