package org.hearsay.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hearsay.app.brief.HitText;
import org.hearsay.app.brief.Page;
import org.hearsay.app.export.JsonWriter;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.CaseStore;
import org.hearsay.casefile.CaseWords;
import org.hearsay.casefile.Hit;
import org.hearsay.casefile.Query.Filter;
import org.hearsay.casefile.Search;
import org.hearsay.statement.Stance;
import org.hearsay.store.CaseAt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay search}: finds words in the claims, statements and reports of a case. */
@Command(
    name = "search",
    description = {
      "Find words in claims, statements and reports. Any form of a word finds every form,",
      "whatever its diacritics; \"words in a row\" stand so; sanction* finds all that begins so."
    })
final class SearchCommand extends BaseCommand {

  @Parameters(index = "0", paramLabel = "CASE", description = "The case.")
  private @Nullable CaseAt at;

  @Parameters(
      index = "1..*",
      paramLabel = "WORD",
      description = "What to find; all of it must be there. None: all that passes the filters.")
  private List<String> words = List.of();

  @Option(names = "--language", paramLabel = "TAG", description = "In reports of this language.")
  private @Nullable String language;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Part of the outlet's name.")
  private @Nullable String outlet;

  @Option(
      names = "--voice",
      paramLabel = "NAME",
      description = "Who vouches: id of a voice, or part of its name.")
  private @Nullable String voice;

  @Option(names = "--stance", description = "One of: ${COMPLETION-CANDIDATES}.")
  private @Nullable Stance stance;

  @Option(names = "--from", paramLabel = "DAY", description = "Published on this day or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Published on this day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "About a place: its id or part of its name, or the id of one that holds it.")
  private @Nullable String place;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many of each sort to show; ${DEFAULT-VALUE} when not given.")
  private int limit;

  @Option(names = "--json", description = "Print JSON Lines, for programs.")
  private boolean json;

  SearchCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() {
    CaseAt caseAt = Objects.requireNonNull(at);
    Filter filter = new Filter(language, outlet, voice, stance, from, to, place);
    String written = String.join(" ", words);
    if (written.isBlank() && filter.equals(Filter.NONE)) {
      throw new Failure("say what to find: words, or filters such as --stance denied");
    }
    try (CaseStore store = caseAt.openToRead()) {
      CaseIndex index = load(caseAt, store);
      var analysis = written.isBlank() ? null : setting.analysis().get();
      List<Hit> hits =
          Search.find(
                  store,
                  index,
                  CaseWords.of(index),
                  word -> analysis == null ? java.util.Set.of() : analysis.lemmas(word),
                  written,
                  filter,
                  Integer.MAX_VALUE)
              .listed();
      print(index, hits);
    }
    out().flush();
    return Exit.DONE;
  }

  private void print(CaseIndex index, List<Hit> hits) {
    if (json) {
      try (JsonWriter to = JsonWriter.to(out())) {
        for (Hit.What what : Hit.What.values()) {
          HitText.of(hits, what).stream()
              .limit(limit)
              .forEach(hit -> HitText.write(index, hit, to));
        }
      }
      return;
    }
    Page page = page();
    HitText.write(index, hits, limit, page);
    out().print(page);
  }
}
