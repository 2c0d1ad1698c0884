package org.hearsay.benchmarks.generator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.hearsay.benchmarks.generator.Line.Worded;
import org.hearsay.benchmarks.generator.MadeReport.Label;
import org.hearsay.gazetteer.Entity;
import org.hearsay.text.Span;

/**
 * Makes reports of about 150 words: the same for the same seed and size, each by itself, so that a
 * million need no memory.
 *
 * <p>How many reports a story has follows Zipf's law; half of them took their text from an earlier
 * one of the story, in its language or another, and some changed a number or dropped the speaker.
 */
public final class ReportGenerator {

  /** Reports for each story, in the mean. */
  private static final int REPORTS_PER_STORY = 12;

  private static final int FILLERS = 8;

  private final long seed;
  private final List<Templates> languages;
  private final Cast cast;
  private final int[] storyOf;
  private final int[] parentOf;

  /**
   * @param size how many reports there are
   */
  public ReportGenerator(long seed, int size) {
    this(seed, size, Templates.onClassPath(), Cast.onClassPath());
  }

  ReportGenerator(long seed, int size, List<Templates> languages, Cast cast) {
    this.seed = seed;
    this.languages = languages;
    this.cast = cast;
    storyOf = new int[size];
    parentOf = new int[size];
    plan(new SplittableRandom(seed));
  }

  private void plan(SplittableRandom random) {
    double[] weights = new double[Math.max(1, storyOf.length / REPORTS_PER_STORY)];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += 1.0 / (i + 2);
      weights[i] = sum;
    }
    int[] last = new int[weights.length];
    Arrays.fill(last, -1);
    for (int i = 0; i < storyOf.length; i++) {
      int at = Arrays.binarySearch(weights, random.nextDouble() * sum);
      int story = at < 0 ? -at - 1 : at;
      storyOf[i] = story;
      parentOf[i] = random.nextBoolean() ? last[story] : -1;
      if (last[story] < 0 || random.nextInt(3) == 0) {
        last[story] = i;
      }
    }
  }

  public int size() {
    return storyOf.length;
  }

  /** How a report came to be: its lines, in which language, when. */
  private record Plan(
      Templates language, LocalDate day, List<Line> lines, String kind, String drift) {}

  /** The report with this number, from 0. */
  MadeReport report(int number) {
    SplittableRandom random = new SplittableRandom(seed * 31 + number);
    Story story = Story.of(seed, storyOf[number], cast);
    Plan plan = plan(number, story);
    StringBuilder text = new StringBuilder();
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < plan.lines.size(); i++) {
      Worded worded = worded(plan.lines.get(i), plan.language, story);
      int at = text.length();
      worded.labels().forEach(label -> labels.add(shifted(label, at)));
      text.append(worded.text()).append(i % 3 == 2 ? "\n\n" : " ");
    }
    String title =
        plan.language
            .any("headline", "-", random)
            .fill(random, Map.of("place", plan.language.name(story.place())));
    return new MadeReport(
        number,
        plan.language.tag(),
        cast.outlet(random).name(),
        plan.day,
        title,
        text.toString().strip(),
        parentOf[number],
        plan.kind,
        plan.drift,
        labels);
  }

  /** The same as a file: a text with front matter, in UTF-8. */
  public byte[] file(int number) {
    MadeReport made = report(number);
    return "---\noutlet: %s\npublished: %s\ntitle: %s\n---\n\n%s\n"
        .formatted(made.outlet(), made.day(), made.title(), made.text())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Label shifted(Label label, int by) {
    Span span = new Span(label.span().start() + by, label.span().end() + by);
    return new Label(span, label.claim(), label.speaker(), label.stance());
  }

  private Plan plan(int number, Story story) {
    SplittableRandom random = new SplittableRandom(seed * 17 + number);
    return parentOf[number] < 0
        ? original(story, random)
        : retold(plan(parentOf[number], story), random);
  }

  private Plan original(Story story, SplittableRandom random) {
    List<Line> lines = new ArrayList<>();
    story.topics().forEach((topic, value) -> lines.add(stated(topic, value, story, random)));
    for (int i = 0; i < FILLERS; i++) {
      lines.add(
          1 + random.nextInt(lines.size()), new Line(null, 0, "filler", null, random.nextLong()));
    }
    return new Plan(
        languages.get(random.nextInt(languages.size())),
        story.day().plusDays(1 + random.nextInt(5)),
        lines,
        "original",
        "");
  }

  private Line stated(String topic, int value, Story story, SplittableRandom random) {
    int chance = random.nextInt(10);
    Entity speaker = story.speakers().get(random.nextInt(story.speakers().size()));
    if (chance < 4) {
      return new Line(topic, value, "say", speaker, random.nextLong());
    } else if (chance < 5) {
      return new Line(topic, value, "insert", speaker, random.nextLong());
    } else if (chance < 7) {
      return new Line(topic, value, "relay", cast.outlet(random), random.nextLong());
    } else if (chance < 8) {
      return new Line(topic, value, "deny", story.denier(), random.nextLong());
    }
    return new Line(topic, value, "plain", null, random.nextLong());
  }

  private Plan retold(Plan parent, SplittableRandom random) {
    boolean same = random.nextInt(3) > 0;
    Templates language = same ? parent.language : languages.get(random.nextInt(languages.size()));
    List<Line> lines = new ArrayList<>(parent.lines);
    lines.set(lines.size() - 1, lastOf(lines.getLast(), random));
    String drift = "";
    int at = random.nextInt(lines.size());
    Line changed = lines.get(at);
    if (changed.topic() != null && random.nextBoolean()) {
      drift = "number";
      lines.set(at, changed.withNumber(changed.number() * (2 + random.nextInt(3))));
    } else if (changed.topic() != null && changed.speaker() != null) {
      drift = "source";
      lines.set(at, changed.unattributed());
    }
    return new Plan(
        language,
        parent.day.plusDays(random.nextInt(3)),
        lines,
        language.tag().equals(parent.language.tag()) ? "copy" : "translation",
        drift);
  }

  /** A copy ends otherwise, unless its original ends with what it claims. */
  private static Line lastOf(Line last, SplittableRandom random) {
    return last.topic() == null ? new Line(null, 0, "filler", null, random.nextLong()) : last;
  }

  private static Worded worded(Line line, Templates language, Story story) {
    SplittableRandom random = new SplittableRandom(line.seed());
    Map<String, String> slots = new HashMap<>();
    slots.put("place", language.name(story.place()));
    slots.put("date", language.day(story.day()));
    slots.put("number", language.number(line.number()));
    String topic = line.topic();
    if (topic == null) {
      String filler = language.any("filler", "-", random).fill(random, slots);
      return new Worded(Template.capitalised(filler), List.of());
    }
    Entity speaker = line.speaker();
    if (speaker != null) {
      slots.put("speaker", language.name(speaker));
      slots.put("outlet", language.name(speaker));
    }
    Template frame = language.any(line.frame(), "-", random);
    boolean clause = frame.has("clause");
    Template said =
        clause ? language.clause(topic, random) : language.any("content", topic, random);
    String content = said.fill(random, slots);
    if (frame.pattern().startsWith("{content}")) {
      content = Template.capitalised(content);
    }
    slots.put(clause ? "clause" : "content", content);
    return Worded.of(frame.fill(random, slots), content, line, story.claim(topic));
  }
}
