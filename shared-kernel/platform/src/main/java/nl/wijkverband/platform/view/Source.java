package nl.wijkverband.platform.view;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Facts in their order, as many as there are by now. */
interface Source extends AutoCloseable {

  /** About how many events there are in all. */
  long size();

  /** How many were read until now. */
  long passed();

  /**
   * Look again how much there is.
   *
   * @param nobodyWrites whoever wants to write to the view waits for us: what is to be seen now is
   *     what the running view was told
   * @param patience how long to wait for what certainly is there
   */
  void refresh(boolean nobodyWrites, Duration patience);

  /** How many facts wait for it that nobody writes. */
  long heldBack();

  @Nullable Fact head();

  void pop();

  @Override
  void close();
}
