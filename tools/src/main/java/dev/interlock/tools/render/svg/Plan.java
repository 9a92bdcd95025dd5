package dev.interlock.tools.render.svg;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where everything in a picture is.
 *
 * @param width the width of the whole
 * @param height the height of the whole
 * @param places the places of states, groups and junctions, by their ids
 * @param routes the ways of the arrows, by their ids
 * @param starts the dots at which the lifecycle begins, with the arrows from them
 */
record Plan(
    double width,
    double height,
    Map<String, Place> places,
    Map<String, Route> routes,
    List<Start> starts) {

  Plan {
    places = Map.copyOf(places);
    routes = Map.copyOf(routes);
    starts = List.copyOf(starts);
  }

  double area() {
    return width * height;
  }

  Place place(String id) {
    return of(places, id);
  }

  Route route(String id) {
    return of(routes, id);
  }

  private static <T> T of(Map<String, T> all, String id) {
    return Objects.requireNonNull(all.get(id), id);
  }

  /** A point. */
  record Point(double x, double y) {}

  /** A rectangle. */
  record Place(double x, double y, double width, double height) {

    double middle() {
      return x + width / 2;
    }
  }

  /**
   * The way of an arrow.
   *
   * @param points where it begins, bends and ends; no line between two of them is slanting
   * @param label the place of its text, which may be empty
   */
  record Route(List<Point> points, Place label) {

    Route {
      points = List.copyOf(points);
    }
  }

  /** A dot, and the arrow from it. */
  record Start(Place dot, Route route) {}
}
