package dev.panelcast.kernel;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Version vector of edited datasets: which state of its inputs a result has seen. A dataset that is
 * not named has version 0.
 *
 * @param byDataset version per {@code dataset} or {@code dataset:scope}, never negative
 */
public record Versions(SortedMap<String, Long> byDataset) {

  /** Nothing seen. */
  public static final Versions NONE = new Versions(new TreeMap<>());

  /** Keeps an unmodifiable sorted copy. */
  public Versions {
    byDataset = Collections.unmodifiableSortedMap(new TreeMap<>(byDataset));
  }

  /** Name of the part of a dataset that has this scope. */
  public static String name(String dataset, String scope) {
    return dataset + ":" + scope;
  }

  /** The dataset that a name belongs to, with or without a scope. */
  public static String dataset(String name) {
    int border = name.indexOf(':');
    return border < 0 ? name : name.substring(0, border);
  }

  /** A vector with these entries. */
  public static Versions of(Map<String, Long> byDataset) {
    return new Versions(new TreeMap<>(byDataset));
  }

  /** Version of one dataset, 0 when it was never written. */
  public long of(String dataset) {
    return byDataset.getOrDefault(dataset, 0L);
  }

  /** Whether this vector has seen at least everything that {@code other} has. */
  public boolean covers(Versions other) {
    return other.byDataset.entrySet().stream()
        .allMatch(entry -> of(entry.getKey()) >= entry.getValue());
  }

  /** The larger version of each dataset. */
  public Versions max(Versions other) {
    SortedMap<String, Long> merged = new TreeMap<>(byDataset);
    other.byDataset.forEach((dataset, version) -> merged.merge(dataset, version, Math::max));
    return new Versions(merged);
  }

  /** Only the named datasets, each present even at version 0. */
  public Versions only(Set<String> datasets) {
    SortedMap<String, Long> kept = new TreeMap<>();
    datasets.forEach(dataset -> kept.put(dataset, of(dataset)));
    return new Versions(kept);
  }

  /** Text form, {@code dataset=version&dataset=version}, sorted; empty when nothing was seen. */
  public String text() {
    SortedMap<String, String> values = new TreeMap<>();
    byDataset.forEach((dataset, version) -> values.put(dataset, Long.toString(version)));
    return Query.write(values);
  }

  /**
   * The vector with this {@link #text()}.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Versions parse(String text) {
    SortedMap<String, Long> versions = new TreeMap<>();
    Query.read(text).forEach((dataset, version) -> versions.put(dataset, Long.valueOf(version)));
    return new Versions(versions);
  }
}
