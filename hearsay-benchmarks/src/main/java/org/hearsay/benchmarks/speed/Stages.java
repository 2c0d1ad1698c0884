package org.hearsay.benchmarks.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * What each stage of a run costs: processor time of the whole program, which other programs on the
 * machine lengthen little, and time on the wall, which they do.
 */
final class Stages {

  private record Cost(double processor, double wall) {}

  private final Map<String, Cost> costs = new LinkedHashMap<>();

  /** Runs one stage, and adds to what it cost before. */
  <T> T time(String stage, Callable<T> work) throws Exception {
    long wall = System.nanoTime();
    double processor = processor();
    T result = work.call();
    Cost cost = new Cost(processor() - processor, (System.nanoTime() - wall) / 1e9);
    costs.merge(stage, cost, (a, b) -> new Cost(a.processor + b.processor, a.wall + b.wall));
    return result;
  }

  /** Seconds of processor time of one stage. */
  double processor(String stage) {
    Cost cost = costs.get(stage);
    return cost == null ? 0 : cost.processor;
  }

  double processorOfAll() {
    return costs.values().stream().mapToDouble(Cost::processor).sum();
  }

  double wallOfAll() {
    return costs.values().stream().mapToDouble(Cost::wall).sum();
  }

  private static double processor() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  /** The most that the heap held, in bytes, each of its parts at its own time. */
  static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> peak(pool))
        .sum();
  }

  private static long peak(MemoryPoolMXBean pool) {
    return pool.getPeakUsage().getUsed();
  }

  /** A line for each stage. */
  String table() {
    StringBuilder table = new StringBuilder();
    double all = processorOfAll();
    table.append("stage                     processor s     wall s   share\n");
    costs.forEach((stage, cost) ->
        table.append(
            String.format(
                Locale.ROOT,
                "%-24s %12.2f %10.2f  %5.1f%%%n",
                stage,
                cost.processor,
                cost.wall,
                100 * cost.processor / all)));
    return table.toString();
  }
}
