package nl.wijkverband.acceptance.bench.faults;

import nl.wijkverband.acceptance.stage.Practitioner;

/**
 * One command of the plan, before anything was sent.
 *
 * @param atMillis since the start
 * @param follows the number of the command whose answer names the thing this one is about; -1 when
 *     it is about the case
 * @param value a number the body is made from, and so part of the plan
 */
record Step(
    int number,
    long atMillis,
    Kind kind,
    Practitioner who,
    int caseNumber,
    int follows,
    int count,
    int value,
    Manner manner) {

  static final int NOTHING = -1;

  String marker() {
    return "merk" + number + "x" + caseNumber;
  }
}
