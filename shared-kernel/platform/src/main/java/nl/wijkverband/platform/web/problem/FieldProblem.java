package nl.wijkverband.platform.web.problem;

/**
 * What is wrong with one field.
 *
 * @param field as in the request: {@code score}, {@code members[1].role}
 */
public record FieldProblem(String field, String message) {}
