package org.hearsay.benchmarks.speed;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading and statements on one core, in tokens a second; beside it the floor, which only breaks
 * words and looks up their cached lemmas.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class ReadingBenchmark {

  @Param({})
  public String language = "";

  @Param({})
  public String corpus = "";

  private @Nullable Texts texts;
  private int tokens;

  /** How many tokens went through. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {
    public long tokens;
  }

  @Setup(Level.Trial)
  public void load() throws Exception {
    Texts loaded = new Texts(Path.of(corpus), language);
    tokens = loaded.breakWords();
    texts = loaded;
  }

  @Benchmark
  public int readingAndStatements(Counted counted) {
    counted.tokens += tokens;
    return Objects.requireNonNull(texts).read();
  }

  @Benchmark
  public int floor(Counted counted) {
    counted.tokens += tokens;
    return Objects.requireNonNull(texts).breakWords();
  }
}
