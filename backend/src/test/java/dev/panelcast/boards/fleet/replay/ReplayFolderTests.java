package dev.panelcast.boards.fleet.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.replay.ReplayFolder.Contents;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayFolderTests {

  private static final Instant AT = Instant.parse("2026-03-01T10:00:04Z");

  @TempDir private Path folder;

  @Test
  void systemActivityOfSeveralServers() throws IOException {
    write(
        "sar.csv",
        "server,timestamp,cpu_user_pct,cpu_system_pct,cpu_iowait_pct,cpu_idle_pct,mem_used_pct,"
            + "swap_used_pct,load1,net_rx_kB_s,net_tx_kB_s,fs_used_max_pct",
        "Web 1,2018-01-06 03:34:49,10.5,2,1,86.5,40,0.5,6.63,340,680,37.75",
        "db,2018-01-06 03:34:49,1,2,3,94,5,6,7,8,9,",
        "Web 1,2018-01-06 03:34:54,11,2,1,86,41,0.5,6.1,,680,");

    List<Recording> recordings = read().recordings();

    assertThat(recordings).extracting(Recording::server).containsExactly("web-1", "db");
    assertThat(recordings).extracting(Recording::rows).containsExactly(2, 1);
    MetricRecord first = recordings.getFirst().at(0, AT);
    assertThat(first.value(Metric.CPU_USER)).isEqualTo(10.5);
    assertThat(first.value(Metric.CPU_SYSTEM)).isEqualTo(2);
    assertThat(first.value(Metric.CPU_IOWAIT)).isEqualTo(1);
    assertThat(first.value(Metric.CPU_IDLE)).isEqualTo(86.5);
    assertThat(first.value(Metric.MEMORY)).isEqualTo(40);
    assertThat(first.value(Metric.SWAP)).isEqualTo(.5);
    assertThat(first.value(Metric.LOAD)).isEqualTo(6.63);
    assertThat(first.value(Metric.NET_IN)).isEqualTo(.34);
    assertThat(first.value(Metric.NET_OUT)).isEqualTo(.68);
    assertThat(first.value(Metric.DISK)).isEqualTo(37.75);
    assertThat(recordings.getFirst().at(1, AT).has(Metric.NET_IN)).isFalse();
    assertThat(recordings.getFirst().at(1, AT).has(Metric.DISK)).isFalse();
    assertThat(recordings.get(1).at(0, AT).has(Metric.DISK)).isFalse();
    assertThat(recordings).allMatch(recording -> recording.source() == Source.REPLAY);
  }

  @Test
  void aScaledMachineIsNamedAfterItsFile() throws IOException {
    write(
        "Machine-1-6.csv",
        "minute,cpu_r,load_1,mem_u,disk_u,eth1_fi,eth1_fo,anomaly",
        "0,0.25,0.5,0.8,0.02,0.1,0.2,0",
        "1,0.5,0.5,0.8,0.02,0.1,0.2,1");

    Recording recording = read().recordings().getFirst();

    assertThat(recording.server()).isEqualTo("machine-1-6");
    assertThat(recording.source()).isEqualTo(Source.SCALED_REPLAY);
    MetricRecord first = recording.at(0, AT);
    assertThat(first.value(Metric.CPU_USER)).isEqualTo(25);
    assertThat(first.value(Metric.CPU_IDLE)).isEqualTo(75);
    assertThat(first.value(Metric.MEMORY)).isEqualTo(80);
    assertThat(first.value(Metric.DISK)).isEqualTo(2);
    assertThat(first.value(Metric.LOAD)).isEqualTo(8);
    assertThat(first.value(Metric.NET_IN)).isEqualTo(20);
    assertThat(first.value(Metric.NET_OUT)).isEqualTo(40);
    assertThat(first.anomalous()).isFalse();
    assertThat(recording.at(1, AT).anomalous()).isTrue();
  }

  @Test
  void aMemoryNightTellsMemoryAlone() throws IOException {
    write("night.csv", "timestamp,kbmemfree,pct_memused", "2012-02-23 21:29:20,1,79.06");

    MetricRecord record = read().recordings().getFirst().at(0, AT);

    assertThat(record.value(Metric.MEMORY)).isEqualTo(79.06);
    assertThat(record.has(Metric.CPU_IDLE)).isFalse();
  }

  @Test
  void aVirtualMachineWithSemicolonsAndTabs() throws IOException {
    write(
        "vm.csv",
        "Timestamp [ms];\tCPU usage [%];\tMemory capacity provisioned [KB];\tMemory usage [KB];"
            + "\tNetwork received throughput [KB/s];\tNetwork transmitted throughput [KB/s]",
        "1376314846;\t12.5;\t2000.0;\t500.0;\t250.0;\t32.0",
        "1376315146;\t12.5;\t0.0;\t0.0;\t250.0;\t32.0");

    Recording recording = read().recordings().getFirst();

    MetricRecord record = recording.at(0, AT);
    assertThat(record.value(Metric.CPU_USER)).isEqualTo(12.5);
    assertThat(record.value(Metric.CPU_IDLE)).isEqualTo(87.5);
    assertThat(record.value(Metric.MEMORY)).isEqualTo(25);
    assertThat(record.value(Metric.NET_IN)).isEqualTo(.25);
    assertThat(record.value(Metric.NET_OUT)).isEqualTo(.032);
    assertThat(recording.at(1, AT).has(Metric.MEMORY)).isFalse();
  }

  @Test
  void cloudSeriesWithTheirWindowsOfAnomalies() throws IOException {
    write(
        "cloud.csv",
        "series,metric,unit,timestamp,value",
        "one_cpu,cpu,percent,2014-02-14 14:30:00,12.5",
        "one_cpu,cpu,percent,2014-02-14 14:35:00,13",
        "one_cpu,cpu,percent,2014-02-14 14:40:00,14",
        "one_net,net_in,bytes,2014-02-14 14:30:00,600000000",
        "balancer,requests,count,2014-02-14 14:30:00,5",
        "disk,disk_write,bytes,2014-02-14 14:30:00,5");
    write(
        "windows.csv",
        "series,window_start,window_end",
        "one_cpu,2014-02-14 14:35:00.000000,2014-02-14 14:40:00.000000");

    Contents contents = read();

    assertThat(contents.problems()).isEmpty();
    assertThat(contents.recordings())
        .extracting(Recording::server)
        .containsExactly("one_cpu", "one_net");
    Recording cpu = contents.recordings().getFirst();
    assertThat(cpu.at(0, AT).value(Metric.CPU_USER)).isEqualTo(12.5);
    assertThat(cpu.at(0, AT).value(Metric.CPU_IDLE)).isEqualTo(87.5);
    assertThat(cpu.anomalous().stream().boxed().toList()).containsExactly(1, 2);
    assertThat(contents.recordings().get(1).at(0, AT).value(Metric.NET_IN))
        .isCloseTo(2, within(1e-12));
  }

  @Test
  void recordingsLoop() throws IOException {
    write("night.csv", "timestamp,pct_memused", "a,1", "b,2", "c,3");

    Recording recording = read().recordings().getFirst();

    assertThat(recording.at(4, AT).value(Metric.MEMORY)).isEqualTo(2);
    assertThat(recording.at(-1, AT).value(Metric.MEMORY)).isEqualTo(3);
    assertThat(recording.at(3_000_000_000L, AT).value(Metric.MEMORY)).isEqualTo(1);
    assertThat(recording.at(0, AT).timestamp()).isEqualTo(AT);
  }

  @Test
  void compressedFilesAreReadToo() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("night.csv.gz")))) {
      out.write("timestamp,pct_memused\na,1\n".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(read().recordings()).extracting(Recording::server).containsExactly("night");
  }

  @Test
  void badFilesAreNamedInASentenceAndLeftOut() throws IOException {
    write("good.csv", "timestamp,pct_memused", "a,1");
    write("letters.csv", "timestamp,pct_memused", "a,1", "b,much");
    write("unknown.csv", "when,what", "a,1");
    write("empty.csv");
    write("nothing.csv", "series,metric,unit,timestamp,value", "a,requests,count,x,1");
    write("twice.csv", "server,cpu_user_pct,cpu_idle_pct", "good,1,99");
    write("torn.csv.gz", "this is not compressed");
    write("windows.csv", "series,window_start,window_end", "a,yesterday,today");
    write("notes.txt", "not a recording");

    Contents contents = read();

    assertThat(contents.recordings()).extracting(Recording::server).containsExactly("good");
    assertThat(contents.problems())
        .containsExactlyInAnyOrder(
            "letters.csv is not replayed, because line 3 has no number in column pct_memused.",
            "unknown.csv is not replayed, because its columns are those of no known kind.",
            "empty.csv is not replayed, because its columns are those of no known kind.",
            "nothing.csv is not replayed, because it tells no metric of a server.",
            "twice.csv is not replayed, because the server good is already played from another"
                + " file.",
            "torn.csv.gz is not replayed, because it cannot be read to its end.",
            "windows.csv is not replayed, because \"yesterday\" is not a time.");
  }

  @Test
  void aFolderThatIsNotThereIsNamedInASentence() {
    Path missing = folder.resolve("missing");

    Contents contents = ReplayFolder.read(missing, Budget.VALUES);

    assertThat(contents.recordings()).isEmpty();
    assertThat(contents.problems())
        .containsExactly("Nothing is replayed, because the folder " + missing + " cannot be read.");
  }

  @Test
  void recordingsTogetherHoldABoundedNumberOfValues() throws IOException {
    List<String> lines = new ArrayList<>(List.of("timestamp,pct_memused"));
    for (int i = 0; i < 60; i++) {
      lines.add("x," + i);
    }
    write("a.csv", lines.toArray(String[]::new));
    write("b.csv", lines.toArray(String[]::new));
    write("c.csv", "timestamp,pct_memused", "x,1");

    Contents contents = ReplayFolder.read(folder, 100);

    assertThat(contents.recordings()).extracting(Recording::server).containsExactly("a", "c");
    assertThat(contents.problems())
        .containsExactly(
            "b.csv is not replayed, because all recordings together would hold more than 100"
                + " values.");
  }

  private Contents read() {
    return ReplayFolder.read(folder, Budget.VALUES);
  }

  private void write(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }
}
