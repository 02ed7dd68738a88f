package nl.wijkverband.platform.personaldata;

/**
 * What should be personal data is not: another patient's, damaged, or of another shape. Neither the
 * message nor a cause says what stood there.
 */
public final class UnreadablePersonalData extends RuntimeException {

  UnreadablePersonalData(String what) {
    super(what);
  }
}
