package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Topic;

/**
 * Names in Redis: {@code <namespace>:{<board>}:<edition>:…}. The braces keep a board's keys in one
 * slot of a Redis cluster, so that one script may use them all.
 *
 * @param namespace what several installations that share a Redis differ in
 */
record Keys(String namespace, Frames.Editions editions) {

  String head(BoardId board) {
    return of(board, "head");
  }

  String live(BoardId board) {
    return of(board, "live");
  }

  String channel(BoardId board) {
    return of(board, "news");
  }

  String frame(Topic topic) {
    return frames(topic.board()) + topic.key();
  }

  String frames(BoardId board) {
    return of(board, "frame:");
  }

  String model(ModelKey key) {
    return models(key.board()) + key.text();
  }

  String models(BoardId board) {
    return of(board, "model:");
  }

  String claim(ModelKey key) {
    return of(key.board(), "claim:") + key.text();
  }

  String pause(ModelKey key) {
    return of(key.board(), "pause:") + key.text();
  }

  /** Not of an edition: what is done under a lease is done once, whatever the build. */
  String lease(Leases.Name name) {
    return tag(name.board()) + "lease:" + name.work();
  }

  /** Not of an edition: every build sees the same rows. */
  String versions() {
    return namespace + ":{versions}";
  }

  private String of(BoardId board, String rest) {
    return tag(board) + editions.of(board) + ":" + rest;
  }

  private String tag(BoardId board) {
    return namespace + ":{" + board + "}:";
  }
}
