package org.hearsay.app.web.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The borders of the world's countries as closed lines of degrees, read from TopoJSON.
 *
 * @see <a href="https://github.com/topojson/topojson-specification">The TopoJSON format</a>
 */
public final class Coasts {

  /** Views whose drawing is kept. */
  private static final int MOST_DRAWN = 12;

  private final List<double[]> rings;
  private final Map<Object, String> drawn =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, String> eldest) {
          return size() > MOST_DRAWN;
        }
      };

  private Coasts(List<double[]> rings) {
    this.rings = rings;
  }

  /** Reads the object {@code countries} of a quantized topology. */
  public static Coasts read(byte[] topology) {
    JsonNode root = JsonMapper.shared().readTree(topology);
    List<double[]> arcs = arcs(root);
    List<double[]> rings = new ArrayList<>();
    for (JsonNode geometry : root.get("objects").get("countries").get("geometries")) {
      JsonNode parts = geometry.get("arcs");
      boolean many = geometry.get("type").asString().equals("MultiPolygon");
      for (JsonNode part : parts) {
        if (many) {
          part.forEach(ring -> rings.add(ring(ring, arcs)));
        } else {
          rings.add(ring(part, arcs));
        }
      }
    }
    return new Coasts(rings);
  }

  /** Longitudes and latitudes by turns; a line that crosses the date line goes on beyond 180. */
  List<double[]> rings() {
    return rings;
  }

  /** How a view shows them: drawn once, and kept for the next pages. */
  String drawn(Object view, Supplier<String> draw) {
    synchronized (drawn) {
      return drawn.computeIfAbsent(view, v -> draw.get());
    }
  }

  private static List<double[]> arcs(JsonNode root) {
    JsonNode scale = root.get("transform").get("scale");
    JsonNode translate = root.get("transform").get("translate");
    List<double[]> arcs = new ArrayList<>();
    for (JsonNode arc : root.get("arcs")) {
      double[] points = new double[2 * arc.size()];
      long x = 0;
      long y = 0;
      int at = 0;
      for (JsonNode step : arc) {
        x += step.get(0).asInt();
        y += step.get(1).asInt();
        points[at++] = x * scale.get(0).asDouble() + translate.get(0).asDouble();
        points[at++] = y * scale.get(1).asDouble() + translate.get(1).asDouble();
      }
      arcs.add(points);
    }
    return arcs;
  }

  /** Arcs one after the other; a negative number means the arc of its complement, backwards. */
  private static double[] ring(JsonNode numbers, List<double[]> arcs) {
    List<Double> points = new ArrayList<>();
    double shift = 0;
    for (JsonNode number : numbers) {
      int index = number.asInt();
      double[] arc = arcs.get(index < 0 ? ~index : index);
      int count = arc.length / 2;
      for (int i = 0; i < count; i++) {
        int at = 2 * (index < 0 ? count - 1 - i : i);
        double x = arc[at] + shift;
        if (!points.isEmpty()) {
          double last = points.get(points.size() - 2);
          double turn = Math.round((last - x) / 360) * 360.0;
          shift += turn;
          x += turn;
        }
        points.add(x);
        points.add(arc[at + 1]);
      }
    }
    return points.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
