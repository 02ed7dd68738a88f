package nl.wijkverband.platform.eventstore;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Items read page by page, each page after the last item of the one before. */
final class Pages<T> implements Iterator<T> {

  private final Function<@Nullable T, List<T>> next;
  private final Predicate<List<T>> isLast;
  private Iterator<T> page = List.<T>of().iterator();
  private @Nullable T last;
  private boolean ended;

  Pages(Function<@Nullable T, List<T>> next, Predicate<List<T>> isLast) {
    this.next = next;
    this.isLast = isLast;
  }

  @Override
  public boolean hasNext() {
    while (!page.hasNext() && !ended) {
      List<T> read = next.apply(last);
      ended = isLast.test(read);
      page = read.iterator();
    }
    return page.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T item = page.next();
    last = item;
    return item;
  }
}
