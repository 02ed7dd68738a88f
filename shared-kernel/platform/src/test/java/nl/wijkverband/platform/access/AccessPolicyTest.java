package nl.wijkverband.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.running.People;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.Test;

/** Every role × organisation × relationship × consent against this table; the first row decides. */
class AccessPolicyTest {

  private static final String TO_THE_CASE =
      """
      role                                           | works at | has               | patient consents to               | acts under
      GP POH                                         | own      | -                 | -                                 | own-practice
      BUURTTEAM                                      | any      | KERNTEAM          | SHARING_WITHIN_KERNTEAM BUURTTEAM | kernteam
      BUURTTEAM                                      | any      | ACCEPTED_REFERRAL | SHARING_WITHIN_KERNTEAM BUURTTEAM | accepted-referral
      GP POH PHYSIOTHERAPIST PSYCHOLOGIST            | own      | KERNTEAM          | -                                 | kernteam
      GP POH PHYSIOTHERAPIST PSYCHOLOGIST            | own      | ACCEPTED_REFERRAL | -                                 | accepted-referral
      GP POH PHYSIOTHERAPIST PSYCHOLOGIST            | other    | KERNTEAM          | SHARING_WITHIN_KERNTEAM           | kernteam
      GP POH PHYSIOTHERAPIST PSYCHOLOGIST            | other    | ACCEPTED_REFERRAL | SHARING_WITHIN_KERNTEAM           | accepted-referral
      MDO_CHAIR                                      | own      | MDO               | -                                 | mdo
      MDO_CHAIR                                      | other    | MDO               | SHARING_WITHIN_KERNTEAM           | mdo
      PATIENT                                        | any      | SELF              | -                                 | patient-self
      any                                            | any      | -                 | -                                 | nothing
      """;

  private static final String TO_THE_REFERRAL =
      """
      role                                           | works at | has               | patient consents to               | acts under
      BUURTTEAM                                      | any      | SENT_REFERRAL     | SHARING_WITHIN_KERNTEAM BUURTTEAM | sent-referral
      BUURTTEAM                                      | any      | ACCEPTED_REFERRAL | SHARING_WITHIN_KERNTEAM BUURTTEAM | accepted-referral
      GP POH PHYSIOTHERAPIST PSYCHOLOGIST            | own      | SENT_REFERRAL     | -                                 | sent-referral
      GP POH PHYSIOTHERAPIST PSYCHOLOGIST            | own      | ACCEPTED_REFERRAL | -                                 | accepted-referral
      GP POH PHYSIOTHERAPIST PSYCHOLOGIST            | other    | SENT_REFERRAL     | SHARING_WITHIN_KERNTEAM           | sent-referral
      GP POH PHYSIOTHERAPIST PSYCHOLOGIST            | other    | ACCEPTED_REFERRAL | SHARING_WITHIN_KERNTEAM           | accepted-referral
      any                                            | any      | -                 | -                                 | nothing
      """;

  private record Row(
      String roles, String organisation, String relationship, String consents, String ground) {

    boolean fits(
        Role role, boolean own, Set<RelationshipKind> relationships, Set<ConsentPurpose> given) {
      return (roles.equals("any") || List.of(roles.split(" ")).contains(role.name()))
          && (organisation.equals("any") || organisation.equals(own ? "own" : "other"))
          && (relationship.equals("-")
              || relationships.contains(RelationshipKind.valueOf(relationship)))
          && (consents.equals("-")
              || List.of(consents.split(" ")).stream()
                  .allMatch(purpose -> given.contains(ConsentPurpose.valueOf(purpose))));
    }
  }

  private static List<Row> rows(String table) {
    return table
        .lines()
        .skip(1)
        .map(line -> line.split("\\|"))
        .map(c -> new Row(c[0].trim(), c[1].trim(), c[2].trim(), c[3].trim(), c[4].trim()))
        .toList();
  }

  private static <E extends Enum<E>> List<Set<E>> subsets(Class<E> type) {
    E[] all = type.getEnumConstants();
    List<Set<E>> subsets = new ArrayList<>();
    for (int bits = 0; bits < 1 << all.length; bits++) {
      Set<E> subset = EnumSet.noneOf(type);
      for (E each : all) {
        if ((bits & 1 << each.ordinal()) != 0) {
          subset.add(each);
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }

  @Test
  void every_combination_is_decided_as_the_tables_say() {
    int combinations = 0;
    for (Role role : Role.values()) {
      for (boolean own : new boolean[] {true, false}) {
        for (var relationships : subsets(RelationshipKind.class)) {
          for (var consents : subsets(ConsentPurpose.class)) {
            check(role, own, relationships, consents);
            combinations++;
          }
        }
      }
    }
    assertThat(combinations).isEqualTo(11 * 2 * 32 * 4);
  }

  private static void check(
      Role role, boolean own, Set<RelationshipKind> relationships, Set<ConsentPurpose> consents) {
    Actor actor = People.actor(role, own ? 1 : 2);
    var facts =
        new CaseFacts(
            new CaseId(new UUID(3, 3)),
            new PatientId(new UUID(4, 4)),
            new OrganisationId(new UUID(9, 1)),
            "demowijk",
            consents,
            relationships);
    String which = role + " own=" + own + " " + relationships + " " + consents;
    assertThat(AccessPolicy.toCase(actor, facts).map(Ground::allowedUnder).orElse("nothing"))
        .as("case: " + which)
        .isEqualTo(expected(TO_THE_CASE, role, own, relationships, consents));
    assertThat(AccessPolicy.toReferral(actor, facts).map(Ground::allowedUnder).orElse("nothing"))
        .as("referral: " + which)
        .isEqualTo(expected(TO_THE_REFERRAL, role, own, relationships, consents));
  }

  private static String expected(
      String table,
      Role role,
      boolean own,
      Set<RelationshipKind> relationships,
      Set<ConsentPurpose> consents) {
    return rows(table).stream()
        .filter(row -> row.fits(role, own, relationships, consents))
        .findFirst()
        .orElseThrow()
        .ground();
  }

  @Test
  void the_ground_names_the_consents_it_rests_on_and_the_version_of_the_policy() {
    var facts =
        new CaseFacts(
            new CaseId(new UUID(3, 3)),
            new PatientId(new UUID(4, 4)),
            new OrganisationId(new UUID(9, 1)),
            "demowijk",
            Set.of(ConsentPurpose.values()),
            Set.of(RelationshipKind.KERNTEAM));

    Ground ground = AccessPolicy.toCase(People.actor(Role.BUURTTEAM, 3), facts).orElseThrow();

    assertThat(ground.consent()).isEqualTo("SHARING_WITHIN_KERNTEAM+BUURTTEAM");
    assertThat(ground.policyVersion()).isEqualTo("2026-2");
    assertThat(AccessPolicy.toCase(People.GP, facts).orElseThrow().consent()).isNull();
  }
}
