package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.web.draw.Coasts;
import org.hearsay.app.web.draw.MapDrawing;
import org.hearsay.statement.Place;
import org.hearsay.statement.Statement;

/**
 * The places that statements of the claims at hand name.
 *
 * @param places those whose position is known, the most named first; the map has them in this order
 * @param unplaced those whose position is not known
 * @param statements those that name the place of the filter; none without one
 */
public record MapPage(
    ClaimFilter filter,
    MapDrawing drawing,
    List<Named> places,
    List<Named> unplaced,
    List<StatementView> statements,
    Pager pager) {

  private static final int MOST = 150;
  private static final int SIZE = 40;

  /** A place with how often it is named. */
  public record Named(String name, int statements, int claims, StanceCounts stances) {}

  private static final class Count {
    private final Place place;
    private StanceCounts stances = new StanceCounts(0, 0, 0, 0);
    private int claims;

    private Count(Place place) {
      this.place = place;
    }

    private void add(StanceCounts more) {
      stances = stances.plus(more);
      claims++;
    }

    private int statements() {
      return stances.total();
    }

    private Named named() {
      return new Named(place.name(), statements(), claims, stances);
    }
  }

  public static MapPage of(Board board, Coasts coasts, ClaimFilter filter, int page) {
    Map<String, Count> counts = new LinkedHashMap<>();
    List<Statement> at = new ArrayList<>();
    for (ClaimFacts claim : filter.with("place", "").apply(board)) {
      claim
          .places()
          .forEach((name, spoken) ->
              counts.computeIfAbsent(name, k -> new Count(spoken.place())).add(spoken.stances()));
      if (claim.places().containsKey(filter.get("place"))) {
        claim.statements().stream()
            .filter(s -> s.where().stream().anyMatch(p -> p.name().equals(filter.get("place"))))
            .forEach(at::add);
      }
    }
    List<Count> sorted =
        counts.values().stream()
            .sorted(
                Comparator.comparing((Count c) -> -c.statements())
                    .thenComparing(c -> c.place.name()))
            .toList();
    List<Count> placed = sorted.stream().filter(MapPage::isPlaced).limit(MOST).toList();
    Pager pager = Pager.of(page, SIZE, at.size());
    return new MapPage(
        filter,
        MapDrawing.of(coasts, placed.stream().map(MapPage::spot).toList()),
        placed.stream().map(Count::named).toList(),
        sorted.stream().filter(c -> !isPlaced(c)).limit(MOST).map(Count::named).toList(),
        pager.cut(at).stream().map(s -> StatementView.of(board, s)).toList(),
        pager);
  }

  private static boolean isPlaced(Count count) {
    return count.place.latitude() != null && count.place.longitude() != null;
  }

  private static MapDrawing.Place spot(Count count) {
    Double latitude = count.place.latitude();
    Double longitude = count.place.longitude();
    return new MapDrawing.Place(
        longitude == null ? 0 : longitude,
        latitude == null ? 0 : latitude,
        count.statements(),
        count.place.name().length());
  }

  /** The query that narrows to a place. */
  public String query(Named place) {
    return filter.with("place", place.name()).query();
  }
}
