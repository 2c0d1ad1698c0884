package org.hearsay.benchmarks.generator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.hearsay.benchmarks.generator.MadeReport.Label;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The command {@code ./hearsay-bench generate N FOLDER [SEED]}: made-up reports as JSON lines, a
 * thousand to a file, and {@code labels.tsv} with what is true of them.
 */
public final class GenerateCommand {

  private static final int PART = 1000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private GenerateCommand() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: ./hearsay-bench generate REPORTS FOLDER [SEED]");
      System.exit(2);
    }
    Path folder = Path.of(args[1]);
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    write(new ReportGenerator(seed, Integer.parseInt(args[0])), folder);
    System.out.println(folder + ": " + args[0] + " reports, labels.tsv");
  }

  /** Writes all reports of a generator below {@code folder}, in parts that sort in order. */
  public static void write(ReportGenerator generator, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (BufferedWriter labels = Files.newBufferedWriter(folder.resolve("labels.tsv"))) {
      labels.write(
          "# What is true of the reports beside this file: report, start, end, claim, speaker,"
              + " stance; and report, parent, kind, drift.\n");
      for (int from = 0; from < generator.size(); from += PART) {
        Path part = folder.resolve("part-%04d.jsonl".formatted(from / PART));
        try (BufferedWriter reports = Files.newBufferedWriter(part)) {
          for (int i = from; i < Math.min(generator.size(), from + PART); i++) {
            MadeReport made = generator.report(i);
            reports.write(record(made) + "\n");
            labels.write(labels(made));
          }
        }
      }
    }
  }

  /** The report as a record that {@code hearsay read} takes. */
  static String record(MadeReport made) {
    ObjectNode node = JSON.createObjectNode();
    node.put("url", "https://made-up.example/" + made.number());
    node.put("outlet", made.outlet());
    node.put("published", made.day().toString());
    node.put("title", made.title());
    node.put("text", made.text());
    return JSON.writeValueAsString(node);
  }

  private static String labels(MadeReport made) {
    StringBuilder lines = new StringBuilder();
    for (Label label : made.labels()) {
      lines.append(
          "%d\t%d\t%d\t%s\t%s\t%s%n"
              .formatted(
                  made.number(),
                  label.span().start(),
                  label.span().end(),
                  label.claim(),
                  Objects.toString(label.speaker(), "-"),
                  label.stance()));
    }
    if (made.parent() >= 0) {
      lines.append(
          "%d\t%d\t%s\t%s%n"
              .formatted(
                  made.number(),
                  made.parent(),
                  made.kind(),
                  made.drift().isEmpty() ? "-" : made.drift()));
    }
    return lines.toString();
  }
}
