package nl.wijkverband.gateway.practitioners;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.gateway.dossier.Person;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can be asked for a kernteam or a referral: the care providers of one wijk. */
@Component
public class Practitioners {
  private static final List<Role> CARE_PROVIDERS =
      List.of(Role.GP, Role.POH, Role.PHYSIOTHERAPIST, Role.PSYCHOLOGIST, Role.BUURTTEAM);

  private final Directory directory;

  Practitioners(Directory directory) {
    this.directory = directory;
  }

  /** Everybody of the wijk, by discipline and name. */
  public List<Person> of(String wijk) {
    return directory.of(wijk).stream()
        .filter(person -> CARE_PROVIDERS.contains(person.role()))
        .sorted(Comparator.comparing(Person::role).thenComparing(Person::name))
        .toList();
  }

  /** Who can take part in a meeting of the MDO: the care providers, and consultants. */
  public List<Person> forMeeting(String wijk) {
    return directory.of(wijk).stream()
        .filter(
            person -> CARE_PROVIDERS.contains(person.role()) || person.role() == Role.CONSULTANT)
        .sorted(Comparator.comparing(Person::role).thenComparing(Person::name))
        .toList();
  }

  /** Those of them with these ids. */
  public List<Person> thoseForMeeting(String wijk, @Nullable List<String> ids) {
    return ids == null
        ? List.of()
        : forMeeting(wijk).stream().filter(person -> isIn(ids, person.id())).toList();
  }

  /** One of them, by the id a form sent. */
  public Optional<Person> find(String wijk, @Nullable String id) {
    return of(wijk).stream().filter(person -> person.id().toString().equals(id)).findFirst();
  }

  /** Those of them with these ids. */
  public List<Person> those(String wijk, @Nullable List<String> ids) {
    return ids == null ? List.of() : of(wijk).stream().filter(p -> isIn(ids, p.id())).toList();
  }

  private static boolean isIn(List<String> ids, UUID id) {
    return ids.contains(id.toString());
  }
}
