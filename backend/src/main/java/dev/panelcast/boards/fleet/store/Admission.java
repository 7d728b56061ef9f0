package dev.panelcast.boards.fleet.store;

import dev.panelcast.boards.fleet.metric.MetricRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which records of a batch are new. Made for one batch, while nobody else can add records
 * to its servers.
 */
final class Admission {

  private final List<MetricRecord> records;
  private final boolean[] isNew;
  private final Map<Key, MetricRecord> seen = new HashMap<>();

  /**
   * Admits the records that are newer than all before them.
   *
   * @param newest time of the newest stored record by server; absent for new servers
   */
  Admission(List<MetricRecord> records, Map<String, Instant> newest) {
    this.records = records;
    this.isNew = new boolean[records.size()];
    Map<String, Instant> latest = new HashMap<>(newest);
    for (int i = 0; i < records.size(); i++) {
      MetricRecord record = records.get(i);
      Instant before = latest.get(record.serverName());
      if (before == null || record.timestamp().isAfter(before)) {
        isNew[i] = true;
        latest.put(record.serverName(), record.timestamp());
        seen.put(Key.of(record), record);
      }
    }
  }

  private record Key(String server, Instant at) {
    static Key of(MetricRecord record) {
      return new Key(record.serverName(), record.timestamp());
    }
  }

  /** Records that are not new, and not at the time of a new one: equal ones may be stored. */
  List<MetricRecord> doubtful() {
    return select(false).stream().filter(record -> !seen.containsKey(Key.of(record))).toList();
  }

  /** Says what is stored at the times of the doubtful records. */
  void found(Collection<MetricRecord> stored) {
    stored.forEach(record -> seen.put(Key.of(record), record));
  }

  /** The new records, in order. */
  List<MetricRecord> admitted() {
    return select(true);
  }

  /** The newest time of each server that has new records. */
  Map<String, Instant> newest() {
    Map<String, Instant> newest = new HashMap<>();
    admitted().forEach(record -> newest.put(record.serverName(), record.timestamp()));
    return newest;
  }

  /** The fate of every record, in order. */
  List<Fate> fates() {
    List<Fate> fates = new ArrayList<>(records.size());
    for (int i = 0; i < records.size(); i++) {
      fates.add(isNew[i] ? Fate.ACCEPTED : oldFate(records.get(i)));
    }
    return fates;
  }

  private Fate oldFate(MetricRecord record) {
    MetricRecord same = seen.get(Key.of(record));
    return record.equals(same) ? Fate.DUPLICATE : Fate.OUT_OF_ORDER;
  }

  private List<MetricRecord> select(boolean whetherNew) {
    List<MetricRecord> selected = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      if (isNew[i] == whetherNew) {
        selected.add(records.get(i));
      }
    }
    return selected;
  }
}
