package nl.wijkverband.mdocasework.write.submission;

import java.time.LocalDate;
import nl.wijkverband.platform.rule.Rule;

/** What a discussion leads to comes on the day it opened, or later. */
public record WhatComesOutFollowsTheOpening(String field, LocalDate date, Submission submission)
    implements Rule {

  @Override
  public boolean isBroken() {
    return submission.opensAfter(date);
  }
}
