package org.hearsay.casefile;

import java.util.Map;
import java.util.TreeMap;
import org.hearsay.claim.Conflict;
import org.hearsay.statement.Stance;

/**
 * How much a case holds.
 *
 * @param languages reports by language tag, all of them
 * @param unread reports by language tag that no language pack reads
 * @param echoes over all claims, the reports that carry it and add no origin
 * @param denials statements that deny
 * @param conflicts variants that cannot both hold
 * @param updates variants that hold at different times
 * @param variants variants that differ and can both hold
 */
public record Counts(
    int reports,
    Map<String, Integer> languages,
    Map<String, Integer> unread,
    int statements,
    int claims,
    int voices,
    int echoes,
    int denials,
    int conflicts,
    int updates,
    int variants) {

  public Counts {
    languages = java.util.Collections.unmodifiableMap(new TreeMap<>(languages));
    unread = java.util.Collections.unmodifiableMap(new TreeMap<>(unread));
  }

  public static Counts of(CaseFile file) {
    Map<String, Integer> languages = new TreeMap<>();
    Map<String, Integer> unread = new TreeMap<>();
    for (CaseFile.Filed filed : file.reports()) {
      languages.merge(filed.language(), 1, Integer::sum);
      if (!filed.read()) {
        unread.merge(filed.language(), 1, Integer::sum);
      }
    }
    return new Counts(
        file.reports().size(),
        languages,
        unread,
        file.statements().size(),
        file.claims().size(),
        file.voices().size(),
        file.standings().stream().mapToInt(standing -> standing.echoes().size()).sum(),
        (int) file.statements().stream().filter(s -> s.stance() == Stance.DENIED).count(),
        count(file, Conflict.Kind.CONTRADICTION),
        count(file, Conflict.Kind.UPDATE),
        count(file, Conflict.Kind.VARIANT));
  }

  private static int count(CaseFile file, Conflict.Kind kind) {
    return (int) file.conflicts().stream().filter(c -> c.kind() == kind).count();
  }
}
