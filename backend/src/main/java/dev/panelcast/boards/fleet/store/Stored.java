package dev.panelcast.boards.fleet.store;

import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import java.time.Instant;

/** A piece of a server's past. */
public sealed interface Stored {

  /** Lower-case name of the server. */
  String server();

  /** Where the server's records come from. */
  Source source();

  /** Time of the record, or start of the slot. */
  Instant at();

  /** One record. */
  record Reading(Source source, MetricRecord record) implements Stored {

    @Override
    public String server() {
      return record.serverName();
    }

    @Override
    public Instant at() {
      return record.timestamp();
    }
  }

  /**
   * A closed 5-minute slot of a real server.
   *
   * @param at start of the slot
   * @param means one mean per metric by its index, NaN for a missing one
   * @param records how many records it is the mean of
   */
  // Handed on once and never compared, so the array does no harm.
  @SuppressWarnings("ArrayRecordComponent")
  record Slot(String server, Source source, Instant at, double[] means, int records)
      implements Stored {}
}
