package nl.wijkverband.acceptance.bench.trouble;

import java.util.List;

/** One kind of trouble, made while people work, and passed again. */
interface Trouble {

  /** As it is called on the command line. */
  String name();

  /** What is tried, in Dutch. */
  String title();

  /** Makes it and lets it pass; what should not have happened meanwhile. */
  List<String> happen(Scene scene, Traffic traffic, Telling telling) throws Exception;
}
