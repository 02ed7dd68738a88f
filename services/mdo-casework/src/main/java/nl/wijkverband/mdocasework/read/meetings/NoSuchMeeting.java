package nl.wijkverband.mdocasework.read.meetings;

import nl.wijkverband.platform.web.problem.Refused;

/** The answer for a meeting that is not there, and for one that is not theirs. */
final class NoSuchMeeting {

  private NoSuchMeeting() {}

  static Refused refused() {
    return new Refused("no-such-meeting", 404);
  }
}
