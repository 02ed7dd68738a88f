package nl.wijkverband.platform.eventstore;

import java.util.OptionalLong;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The position of the last event a unit of work has appended, once it is committed. */
public final class Appended {

  private static final String RESOURCE = Appended.class.getName();

  private long last;

  private Appended() {}

  /** Of this unit of work, to be asked when it has ended. */
  public static Appended in(UnitOfWork<?> unitOfWork) {
    return unitOfWork.root().getOrComputeResource(RESOURCE, key -> new Appended());
  }

  static boolean nothingYet() {
    return CurrentUnitOfWork.map(unitOfWork -> in(unitOfWork).last == 0).orElse(true);
  }

  static void note(long position) {
    CurrentUnitOfWork.ifStarted(unitOfWork -> in(unitOfWork).last = position);
  }

  /** Empty when nothing was appended. */
  public OptionalLong position() {
    return last == 0 ? OptionalLong.empty() : OptionalLong.of(last);
  }
}
