package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.app.brief.Page;
import org.hearsay.statement.Evidence;
import org.hearsay.statement.Notation;
import org.hearsay.statement.Place;
import org.hearsay.statement.Statement;

/** The values that the statements of a claim give it, kind by kind. */
public final class Variants {

  /** Values of one kind that are listed. */
  private static final int VALUES = 60;

  /** Statements that are listed with a value. */
  private static final int GIVERS = 12;

  private final Board board;
  private final List<Statement> statements;

  private Variants(Board board, List<Statement> statements) {
    this.board = board;
    this.statements = statements;
  }

  /**
   * One kind of value, with all values given, in order of appearance.
   *
   * @param silent statements that give none
   */
  public record Kind(String what, List<Value> values, int silent) {}

  /**
   * A value with who gives it.
   *
   * @param statements the first of those that give it, in order of publication
   * @param more how many others give it
   */
  public record Value(
      String value, StanceCounts stances, String first, List<Giver> statements, int more) {}

  /** A statement that gives a value. */
  public record Giver(String id, String report, String outlet, String stance) {}

  static List<Kind> of(Board board, List<Statement> statements) {
    Variants variants = new Variants(board, statements);
    List<Kind> kinds = new ArrayList<>();
    kinds.add(variants.kind("Number", s -> s.quantities().stream().map(Notation::of)));
    kinds.add(variants.kind("When", s -> Stream.ofNullable(s.when()).map(Dates::of)));
    kinds.add(variants.kind("Where", s -> s.where().stream().map(Place::name)));
    kinds.add(
        variants.kind(
            "Actor", s -> s.actors().stream().map(a -> a.name() + " (" + a.role().label() + ")")));
    kinds.add(
        variants.kind(
            "Evidence",
            s -> Stream.of(s.evidence()).filter(e -> e != Evidence.NONE).map(Evidence::label)));
    kinds.add(variants.kind("Chain", s -> Stream.of(s).map(Variants::chain)));
    kinds.removeIf(kind -> kind.values().isEmpty());
    return kinds;
  }

  private static String chain(Statement s) {
    return s.chain().isEmpty()
        ? "no source named"
        : Page.clean(Notation.chain(s)).replace(" < ", " ⟵ ");
  }

  private Kind kind(String what, Function<Statement, Stream<String>> values) {
    Map<String, List<Statement>> givers = new LinkedHashMap<>();
    int silent = 0;
    for (Statement statement : statements) {
      List<String> given = values.apply(statement).map(Page::clean).distinct().toList();
      silent += given.isEmpty() ? 1 : 0;
      given.forEach(value -> givers.computeIfAbsent(value, k -> new ArrayList<>()).add(statement));
    }
    List<Value> rows = new ArrayList<>();
    givers.forEach((value, by) ->
        rows.add(
            new Value(
                value,
                StanceCounts.of(by),
                Dates.of(by.getFirst().published()),
                by.stream().limit(GIVERS).map(this::giver).toList(),
                Math.max(0, by.size() - GIVERS))));
    return new Kind(what, rows.stream().limit(VALUES).toList(), silent);
  }

  private Giver giver(Statement s) {
    return new Giver(
        s.id(), s.report(), board.outlet(board.index().getReport(s.report())), s.stance().label());
  }
}
