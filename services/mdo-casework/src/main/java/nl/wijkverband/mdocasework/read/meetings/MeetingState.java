package nl.wijkverband.mdocasework.read.meetings;

/** How it stands with a meeting. */
enum MeetingState {
  PLANNED,
  /** Something was on its agenda, and all of it was discussed. */
  HELD;

  static MeetingState of(long cases, long undiscussed) {
    return cases > 0 && undiscussed == 0 ? HELD : PLANNED;
  }
}
