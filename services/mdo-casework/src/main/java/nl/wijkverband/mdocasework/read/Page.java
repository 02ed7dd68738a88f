package nl.wijkverband.mdocasework.read;

import java.util.List;

/** A part of a list. */
public record Page<T>(List<T> items, int page, long pages, long total) {

  /** How many items a part has. */
  public static final int SIZE = 25;

  /** This part of a list of so many. */
  public static <T> Page<T> of(List<T> items, int page, long total) {
    return new Page<>(items, page, Math.max(1, Math.ceilDiv(total, SIZE)), total);
  }

  /** Where this part begins. */
  public static long offset(int page) {
    return (long) page * SIZE;
  }
}
