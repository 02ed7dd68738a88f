package nl.wijkverband.gateway.dossier;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The course of the health score as a drawing: points in a box of fixed size. */
public record ScoreCourse(List<Point> points) {
  private static final double LEFT = 24;
  private static final double RIGHT = 336;
  private static final double TOP = 24;
  private static final double BOTTOM = 96;

  /** One measurement and where it stands. */
  public record Point(CaseView.HealthScore score, double x, double y) {
    /** The score stands above its dot. */
    public double labelY() {
      return y - 10;
    }
  }

  /** Places the measurements by date and score, oldest first. */
  public static ScoreCourse of(List<CaseView.HealthScore> scores) {
    var sorted =
        scores.stream().sorted(Comparator.comparing(CaseView.HealthScore::measuredOn)).toList();
    if (sorted.isEmpty()) {
      return new ScoreCourse(List.of());
    }
    var first = sorted.getFirst().measuredOn();
    double days = ChronoUnit.DAYS.between(first, sorted.getLast().measuredOn());
    var points = new ArrayList<Point>();
    for (var score : sorted) {
      double part = days == 0 ? 0 : ChronoUnit.DAYS.between(first, score.measuredOn()) / days;
      points.add(
          new Point(
              score,
              rounded(LEFT + part * (RIGHT - LEFT)),
              rounded(BOTTOM - Math.clamp(score.score(), 0, 10) / 10.0 * (BOTTOM - TOP))));
    }
    return new ScoreCourse(points);
  }

  /** The line through the points, as an SVG polyline wants it. */
  public String line() {
    return points.stream()
        .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
        .collect(Collectors.joining(" "));
  }

  /** The newest measurement. */
  public CaseView.HealthScore last() {
    return points.getLast().score();
  }

  /** The oldest measurement. */
  public CaseView.HealthScore first() {
    return points.getFirst().score();
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
