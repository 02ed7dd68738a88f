package nl.wijkverband.platform.personaldata;

import tools.jackson.databind.JsonNode;

/** Where the personal fields are in the JSON of a type. */
sealed interface Shape {

  /** Nothing personal here or below. */
  record Plain() implements Shape {}

  /**
   * Encrypted as a whole.
   *
   * @param blank how it reads once the key is gone
   */
  record Secret(JsonNode blank) implements Shape {}

  /** A record, part by part; looked up when walked, as a record may contain itself. */
  record Parts(Class<?> type) implements Shape {}

  /** The items of a list or the values of a map. */
  record Each(Shape item) implements Shape {}
}
