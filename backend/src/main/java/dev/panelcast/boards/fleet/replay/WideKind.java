package dev.panelcast.boards.fleet.replay;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** Files with one row per time and a column per metric. */
final class WideKind implements FileKind {

  private static final double KILOBYTES_PER_MEGABYTE = 1_000;

  /** What the largest value of a scaled machine stands for: the usual top of a clamp. */
  private static final double SCALED_LOAD = 16;

  private static final double SCALED_NETWORK = 200;

  private final Source source;
  private final Set<String> recognisedBy;
  private final Map<Metric, ToDoubleFunction<Cells>> metrics = new LinkedHashMap<>();

  private WideKind(Source source, String... recognisedBy) {
    this.source = source;
    this.recognisedBy = Set.of(recognisedBy);
  }

  /** What {@code sar} tells, of one server or of several. */
  static FileKind systemActivity() {
    return new WideKind(Source.REPLAY, "cpu_user_pct", "cpu_idle_pct")
        .column(Metric.CPU_USER, "cpu_user_pct")
        .column(Metric.CPU_SYSTEM, "cpu_system_pct")
        .column(Metric.CPU_IOWAIT, "cpu_iowait_pct")
        .column(Metric.CPU_IDLE, "cpu_idle_pct")
        .column(Metric.MEMORY, "mem_used_pct")
        .column(Metric.SWAP, "swap_used_pct")
        .column(Metric.DISK, "fs_used_max_pct")
        .column(Metric.LOAD, "load1")
        .column(Metric.NET_IN, "net_rx_kB_s", kb -> kb / KILOBYTES_PER_MEGABYTE)
        .column(Metric.NET_OUT, "net_tx_kB_s", kb -> kb / KILOBYTES_PER_MEGABYTE);
  }

  /** Machines whose every metric was scaled to 0 to 1. */
  static FileKind scaledMachine() {
    return new WideKind(Source.SCALED_REPLAY, "cpu_r", "mem_u", "eth1_fi")
        .column(Metric.CPU_USER, "cpu_r", WideKind::percent)
        .column(Metric.CPU_IDLE, "cpu_r", share -> 100 - percent(share))
        .column(Metric.MEMORY, "mem_u", WideKind::percent)
        .column(Metric.DISK, "disk_u", WideKind::percent)
        .column(Metric.LOAD, "load_1", share -> share * SCALED_LOAD)
        .column(Metric.NET_IN, "eth1_fi", share -> share * SCALED_NETWORK)
        .column(Metric.NET_OUT, "eth1_fo", share -> share * SCALED_NETWORK);
  }

  /** The memory of one server over a night. */
  static FileKind memoryNight() {
    return new WideKind(Source.REPLAY, "pct_memused").column(Metric.MEMORY, "pct_memused");
  }

  /** A virtual machine, measured every five minutes. */
  static FileKind virtualMachine() {
    return new WideKind(Source.REPLAY, "CPU usage [%]", "Memory usage [KB]")
        .column(Metric.CPU_USER, "CPU usage [%]")
        .column(Metric.CPU_IDLE, "CPU usage [%]", used -> 100 - used)
        .metric(
            Metric.MEMORY,
            row ->
                100
                    * row.number("Memory usage [KB]")
                    / row.number("Memory capacity provisioned [KB]"))
        .column(
            Metric.NET_IN, "Network received throughput [KB/s]", kb -> kb / KILOBYTES_PER_MEGABYTE)
        .column(
            Metric.NET_OUT,
            "Network transmitted throughput [KB/s]",
            kb -> kb / KILOBYTES_PER_MEGABYTE);
  }

  private static double percent(double share) {
    return 100 * share;
  }

  private WideKind column(Metric metric, String column) {
    return metric(metric, row -> row.number(column));
  }

  private WideKind column(Metric metric, String column, DoubleUnaryOperator conversion) {
    return metric(metric, row -> conversion.applyAsDouble(row.number(column)));
  }

  private WideKind metric(Metric metric, ToDoubleFunction<Cells> value) {
    metrics.put(metric, value);
    return this;
  }

  @Override
  public boolean fits(Set<String> columns) {
    return columns.containsAll(recognisedBy);
  }

  @Override
  public void take(Cells row, Recorders recorders) {
    double[] values = Recorder.row();
    metrics.forEach((metric, value) -> values[metric.index()] = finite(value.applyAsDouble(row)));
    recorders.of(row.text("server"), source).add(values, row.number("anomaly") > 0);
  }

  /** A share of nothing is not known. */
  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }
}
