package org.hearsay.app.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family tree with time from left to right and one row a node, the rows from the top in the order
 * given.
 *
 * @param width of the drawing
 * @param ticks days on the line above the tree
 */
public record TreeDrawing(
    int width, int height, List<Dot> dots, List<Branch> branches, List<TimeScale.Tick> ticks) {

  /** The height of a row, which the page's table shares. */
  public static final int ROW = 44;

  private static final int WIDTH = 340;
  private static final int MARGIN = 14;
  private static final int STEP = 12;
  private static final int DEEPEST = 8;

  /**
   * A node to draw.
   *
   * @param day null when not known
   * @param parent number of the row of the node above, which comes before; -1 for a root
   * @param kind what it is and what it says, as class names
   * @param edge how it hangs on its parent, as a class name
   */
  public record Node(@Nullable LocalDate day, int parent, String kind, String edge) {}

  public record Dot(double x, double y, String kind) {}

  /** A line from a parent down to the row of its child, then across to it. */
  public record Branch(String path, String kind) {}

  public static TreeDrawing of(List<Node> nodes) {
    LocalDate from = LocalDate.MAX;
    LocalDate to = LocalDate.MIN;
    int deepest = 0;
    int[] depths = new int[nodes.size()];
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      depths[i] = node.parent < 0 ? 0 : Math.min(DEEPEST, depths[node.parent] + 1);
      deepest = Math.max(deepest, depths[i]);
      LocalDate day = node.day;
      if (day != null) {
        from = day.isBefore(from) ? day : from;
        to = day.isAfter(to) ? day : to;
      }
    }
    if (to.isBefore(from)) {
      from = LocalDate.EPOCH;
      to = LocalDate.EPOCH;
    }
    boolean oneDay = from.equals(to);
    TimeScale scale =
        new TimeScale(from, to, MARGIN, oneDay ? MARGIN : WIDTH - MARGIN - (double) STEP * deepest);
    int width = oneDay ? 3 * MARGIN + STEP * deepest : WIDTH;
    return draw(nodes, depths, scale, oneDay ? List.of() : scale.ticks(3), width);
  }

  private static TreeDrawing draw(
      List<Node> nodes, int[] depths, TimeScale scale, List<TimeScale.Tick> ticks, int width) {
    List<Dot> dots = new ArrayList<>();
    List<Branch> branches = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      Dot parent = node.parent < 0 ? null : dots.get(node.parent);
      LocalDate day = node.day;
      double x =
          day == null
              ? parent == null ? MARGIN : parent.x + STEP
              : scale.x(day) + (double) STEP * depths[i];
      double y = i * ROW + ROW / 2.0;
      dots.add(new Dot(x, y, node.kind));
      if (parent != null) {
        branches.add(new Branch("M%s %sV%sH%s".formatted(parent.x, parent.y, y, x), node.edge));
      }
    }
    return new TreeDrawing(width, nodes.size() * ROW, dots, branches, ticks);
  }
}
