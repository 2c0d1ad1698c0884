package org.hearsay.app.web.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the world with places on it, in an equirectangular projection that is true to scale
 * along the middle of what it shows.
 *
 * @param land one path of all borders, without what is smaller than a dot
 * @param spots in the order of the places given
 */
public record MapDrawing(int width, int height, String land, List<Spot> spots) {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 520;

  /** The least that a map shows, in degrees of latitude. */
  private static final double LEAST = 12;

  /** Points of a border that lie closer than this are one. */
  private static final double GRAIN = 1.6;

  private static final double LETTER = 7;
  private static final double LINE = 15;

  /**
   * A place.
   *
   * @param longitude in degrees
   * @param latitude in degrees
   * @param weight decides its size
   * @param letters length of its name
   */
  public record Place(double longitude, double latitude, int weight, int letters) {}

  /**
   * Where a place stands.
   *
   * @param right whether its name stands to the right of it, else to the left
   * @param named whether its name has room
   */
  public record Spot(double x, double y, double radius, boolean right, boolean named) {}

  /** A map that shows all these places; the whole world without any. */
  public static MapDrawing of(Coasts coasts, List<Place> places) {
    View view = View.of(places);
    String land = coasts.drawn(view, () -> land(coasts, view));
    return new MapDrawing(WIDTH, HEIGHT, land, spots(view, places));
  }

  private static List<Spot> spots(View view, List<Place> places) {
    int heaviest = places.stream().mapToInt(Place::weight).max().orElse(1);
    List<Box> taken = new ArrayList<>();
    List<Box> dots = new ArrayList<>();
    for (Place place : places) {
      double radius = radius(place, heaviest);
      double x = view.x(view.near(place.longitude));
      double y = view.y(place.latitude);
      dots.add(new Box(x - radius, y - radius, 2 * radius, 2 * radius));
    }
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Box dot = dots.get(i);
      double length = LETTER * places.get(i).letters;
      double y = dot.y + dot.height / 2;
      Box right = new Box(dot.x + dot.width, y - LINE / 2, length, LINE);
      Box left = new Box(dot.x - length, y - LINE / 2, length, LINE);
      boolean toTheRight = isFree(right, taken, dots, dot) || !isFree(left, taken, dots, dot);
      Box name = toTheRight ? right : left;
      boolean named = isFree(name, taken, dots, dot);
      if (named) {
        taken.add(name);
      }
      spots.add(
          new Spot(
              round(dot.x + dot.width / 2), round(y), round(dot.width / 2), toTheRight, named));
    }
    return spots;
  }

  private static double radius(Place place, int heaviest) {
    return 4 + 14 * Math.sqrt((double) place.weight / heaviest);
  }

  private static boolean isFree(Box name, List<Box> names, List<Box> dots, Box own) {
    return name.x >= 0
        && name.x + name.width <= WIDTH
        && names.stream().noneMatch(name::overlaps)
        && dots.stream().noneMatch(dot -> dot != own && name.overlaps(dot));
  }

  private static String land(Coasts coasts, View view) {
    StringBuilder land = new StringBuilder();
    for (double[] ring : coasts.rings()) {
      for (int turn = -360; turn <= 360; turn += 360) {
        view.draw(ring, turn, land);
      }
    }
    return land.toString();
  }

  /** The room of a name. */
  private record Box(double x, double y, double width, double height) {
    boolean overlaps(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  /** What a map shows: its middle and its scale. */
  private record View(double longitude, double latitude, double scale, double squeeze) {

    static View of(List<Place> places) {
      if (places.isEmpty()) {
        return new View(10, 20, HEIGHT / 150.0, 1);
      }
      double middle = middle(places);
      double west = 0;
      double east = 0;
      double south = 90;
      double north = -90;
      for (Place place : places) {
        double off = place.longitude - middle;
        off -= 360 * Math.round(off / 360);
        west = Math.min(west, off);
        east = Math.max(east, off);
        south = Math.min(south, place.latitude);
        north = Math.max(north, place.latitude);
      }
      double latitude = (south + north) / 2;
      double squeeze = Math.cos(Math.toRadians(latitude));
      double high = Math.max(LEAST, (north - south) * 1.3);
      double wide = Math.max(LEAST, (east - west) * 1.25 * squeeze);
      double scale = Math.min(HEIGHT / high, WIDTH / wide);
      return new View(middle + (west + east) / 2, latitude, scale, squeeze);
    }

    /** The middle of the places on the circle of longitudes. */
    private static double middle(List<Place> places) {
      double x = 0;
      double y = 0;
      for (Place place : places) {
        x += Math.cos(Math.toRadians(place.longitude));
        y += Math.sin(Math.toRadians(place.longitude));
      }
      return Math.toDegrees(Math.atan2(y, x));
    }

    double near(double degrees) {
      return degrees - 360 * Math.round((degrees - longitude) / 360);
    }

    double x(double degrees) {
      return WIDTH / 2.0 + (degrees - longitude) * squeeze * scale;
    }

    double y(double degrees) {
      return HEIGHT / 2.0 - (degrees - latitude) * scale;
    }

    void draw(double[] ring, int turn, StringBuilder path) {
      if (!touches(ring, turn)) {
        return;
      }
      double lastX = Double.NaN;
      double lastY = Double.NaN;
      boolean started = false;
      for (int i = 0; i < ring.length; i += 2) {
        double x = clip(x(ring[i] + turn), WIDTH);
        double y = clip(y(ring[i + 1]), HEIGHT);
        if (!started || Math.abs(x - lastX) + Math.abs(y - lastY) > GRAIN) {
          path.append(started ? 'L' : 'M').append(Math.round(x)).append(' ').append(Math.round(y));
          lastX = x;
          lastY = y;
          started = true;
        }
      }
      path.append('Z');
    }

    private boolean touches(double[] ring, int turn) {
      double west = Double.MAX_VALUE;
      double east = -Double.MAX_VALUE;
      double south = Double.MAX_VALUE;
      double north = -Double.MAX_VALUE;
      for (int i = 0; i < ring.length; i += 2) {
        west = Math.min(west, ring[i]);
        east = Math.max(east, ring[i]);
        south = Math.min(south, ring[i + 1]);
        north = Math.max(north, ring[i + 1]);
      }
      boolean isDot = (east - west) * scale < 2 && (north - south) * scale < 2;
      boolean across = x(east + turn) > 0 && x(west + turn) < WIDTH;
      return !isDot && across && y(south) > 0 && y(north) < HEIGHT;
    }

    /** Far outside is as good as just outside, and shorter. */
    private static double clip(double value, int size) {
      return Math.clamp(value, -size, 2.0 * size);
    }
  }

  private static double round(double value) {
    return Math.round(10 * value) / 10.0;
  }
}
