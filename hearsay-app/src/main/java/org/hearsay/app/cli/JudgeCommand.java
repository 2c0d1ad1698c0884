package org.hearsay.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.app.brief.JudgementText;
import org.hearsay.app.brief.Page;
import org.hearsay.app.export.JudgementLines;
import org.hearsay.app.export.JudgementReader;
import org.hearsay.casefile.Anchor;
import org.hearsay.casefile.AnchorFinder;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.CaseStore;
import org.hearsay.casefile.Judged;
import org.hearsay.casefile.Judgement;
import org.hearsay.casefile.Judgement.Withdrawal;
import org.hearsay.casefile.Kind;
import org.hearsay.pipeline.Conclusion;
import org.hearsay.store.CaseAt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay judge}: adds to the log of what people decide about a case, and shows it. */
@Command(
    name = "judge",
    description = {
      "Decide about a case, and compute it anew. Decisions are kept in a log, signed and dated;",
      "they are withdrawn, never erased.",
      "",
      "  merge CLAIM CLAIM…           they say the same",
      "  split STATEMENT…             they leave their claim, and are one of their own",
      "  tie SOURCE SOURCE…           they are one, the first",
      "  untie SOURCE REPORT…         in these reports it is another of that name",
      "  echo REPORT [REPORT]         it adds nothing of its own (and took it from the second)",
      "  echo VOICE VOICE             it repeats the second",
      "  independent REPORT [REPORT]  it took nothing from others (from the second)",
      "  independent VOICE VOICE      each vouches on its own",
      "  date REPORT DAY[/DAY]        when it was published",
      "  language REPORT TAG          which language it is in; it is read again",
      "  outlet REPORT NAME           who published it",
      "  stance STATEMENT… STANCE     affirmed, hedged, denied or unknown",
      "  reliability OUTLET LETTER    A to F, as in NATO's AJP-2.1",
      "  note [ID…]                   the remark is in --why",
      "",
      "  log                          shows all decisions",
      "  export                       prints them as JSON Lines",
      "  import FILE                  takes over those of another log",
      "  withdraw ID                  takes one back"
    })
final class JudgeCommand extends BaseCommand {

  @Parameters(index = "0", paramLabel = "CASE", description = "The case.")
  private @Nullable CaseAt at;

  @Parameters(index = "1", paramLabel = "WHAT", description = "What to decide, or to do.")
  private String what = "";

  @Parameters(
      index = "2..*",
      paramLabel = "OBJECT",
      description = "Ids; for sources, voices and outlets also names.")
  private List<String> words = List.of();

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason; every decision has one.")
  private @Nullable String why;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides; the name of the user of this computer when not given.")
  private @Nullable String by;

  JudgeCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() {
    CaseAt caseAt = Objects.requireNonNull(at);
    try {
      switch (what.toLowerCase(Locale.ROOT)) {
        case "log" -> log(load(caseAt).file());
        case "export" -> JudgementLines.write(load(caseAt).file(), out());
        case "import" -> take(caseAt, read());
        case "withdraw" -> take(caseAt, List.of(withdrawn(load(caseAt).file())));
        default -> take(caseAt, List.of(judgement(load(caseAt))));
      }
    } catch (IllegalArgumentException e) {
      throw new Failure(e.getMessage() + "; see: hearsay judge --help", e);
    }
    out().flush();
    return Exit.DONE;
  }

  private Judgement judgement(CaseIndex index) {
    Kind kind =
        Kind.find(what.toLowerCase(Locale.ROOT))
            .orElseThrow(() -> new IllegalArgumentException(what + ": is nothing to decide"));
    List<String> objects = words;
    String value = "";
    if (kind.setsValue()) {
      if (words.size() < 2) {
        throw new IllegalArgumentException(
            kind.label() + " is about " + kind.about() + ", and sets a value");
      }
      objects = words.subList(0, words.size() - 1);
      value = words.getLast();
    }
    List<Anchor> anchors = AnchorFinder.of(index).find(kind, objects);
    return Judgement.of(kind, anchors, value, person(), Instant.now(), reason());
  }

  private Judgement withdrawn(CaseFile file) {
    if (words.size() != 1) {
      throw new IllegalArgumentException("withdraw takes the id of one judgement");
    }
    Judgement judgement =
        file.judgements().stream()
            .map(Judged::judgement)
            .filter(each -> each.id().equals(words.getFirst()))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(words.getFirst() + ": is no judgement of the case"));
    if (!judgement.holds()) {
      throw new IllegalArgumentException(judgement.id() + ": was withdrawn before");
    }
    return judgement.withdrawn(new Withdrawal(person(), Instant.now(), reason()));
  }

  private List<Judgement> read() {
    if (words.size() != 1) {
      throw new IllegalArgumentException("import takes one file");
    }
    Path file = Path.of(words.getFirst());
    try (BufferedReader in = Files.newBufferedReader(file)) {
      return JudgementReader.read(in);
    } catch (IOException e) {
      throw new Failure(file + ": cannot be read as UTF-8 text; check the name", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ":" + e.getMessage(), e);
    }
  }

  private String person() {
    @Nullable String given = by;
    return given == null ? System.getProperty("user.name", "somebody") : given;
  }

  private String reason() {
    @Nullable String given = why;
    if (given == null || given.isBlank()) {
      throw new IllegalArgumentException("say why, with --why");
    }
    return given;
  }

  private void take(CaseAt caseAt, List<Judgement> judgements) {
    caseAt.openToRead().close();
    CaseFile results;
    try (CaseStore store = caseAt.open()) {
      store.judge(judgements);
      results = Conclusion.of(store, setting.analysis().get());
    }
    List<String> ids = judgements.stream().map(Judgement::id).toList();
    show(results.judgements().stream().filter(j -> ids.contains(j.judgement().id())).toList());
  }

  private void log(CaseFile file) {
    show(file.judgements());
    if (file.judgements().isEmpty()) {
      out().println("nothing was judged yet");
    }
  }

  private void show(List<Judged> judgements) {
    Page page = page();
    judgements.forEach(judged -> JudgementText.write(judged, page));
    if (!judgements.isEmpty()) {
      out().print(page);
    }
  }
}
