package dev.panelcast.boards.fleet.host;

import java.util.List;
import java.util.stream.LongStream;
import oshi.PlatformEnum;
import oshi.SystemInfo;
import oshi.hardware.CentralProcessor;
import oshi.hardware.CentralProcessor.TickType;
import oshi.hardware.GlobalMemory;
import oshi.hardware.HardwareAbstractionLayer;
import oshi.hardware.NetworkIF;
import oshi.software.os.OSFileStore;
import oshi.software.os.OperatingSystem;

/** This machine through OSHI. */
final class OshiMachine implements Machine {

  private static final long UNKNOWN = -1;

  private final HardwareAbstractionLayer hardware;
  private final OperatingSystem system;

  OshiMachine() {
    SystemInfo info = new SystemInfo();
    this.hardware = info.getHardware();
    this.system = info.getOperatingSystem();
  }

  @Override
  public String name() {
    return system.getNetworkParams().getHostName();
  }

  @Override
  public Counters read() {
    long[] ticks = hardware.getProcessor().getSystemCpuLoadTicks();
    GlobalMemory memory = hardware.getMemory();
    List<NetworkIF> interfaces = hardware.getNetworkIFs();
    return new Counters(
        System.nanoTime(),
        sum(ticks, TickType.USER, TickType.NICE),
        sum(ticks, TickType.SYSTEM, TickType.IRQ, TickType.SOFTIRQ),
        // Other systems do not count it, and OSHI then says 0.
        SystemInfo.getCurrentPlatform() == PlatformEnum.LINUX
            ? sum(ticks, TickType.IOWAIT)
            : UNKNOWN,
        sum(ticks, TickType.IDLE),
        LongStream.of(ticks).sum(),
        memory.getTotal(),
        memory.getTotal() - memory.getAvailable(),
        memory.getVirtualMemory().getSwapTotal(),
        memory.getVirtualMemory().getSwapUsed(),
        fullestDisk(),
        bytes(interfaces.stream().mapToLong(NetworkIF::getBytesRecv)),
        bytes(interfaces.stream().mapToLong(NetworkIF::getBytesSent)),
        load(hardware.getProcessor()),
        system.getSystemUptime());
  }

  private static long sum(long[] ticks, TickType... types) {
    long sum = 0;
    for (TickType type : types) {
      sum += ticks[type.getIndex()];
    }
    return sum;
  }

  private static long bytes(LongStream counters) {
    return counters.reduce(Long::sum).orElse(UNKNOWN);
  }

  private static double load(CentralProcessor processor) {
    return processor.getSystemLoadAverage(1)[0];
  }

  private double fullestDisk() {
    return system.getFileSystem().getFileStores(true).stream()
        .filter(store -> store.getTotalSpace() > 0)
        .mapToDouble(OshiMachine::used)
        .max()
        .orElse(UNKNOWN);
  }

  private static double used(OSFileStore store) {
    return 1 - (double) store.getUsableSpace() / store.getTotalSpace();
  }
}
