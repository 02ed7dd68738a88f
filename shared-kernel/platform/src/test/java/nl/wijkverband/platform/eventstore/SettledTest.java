package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkverband.platform.eventstore.Settled.Witness;
import org.junit.jupiter.api.Test;

class SettledTest {

  private final Settled settled = new Settled();

  private boolean call(long position, long seen, long transactionId) {
    return settled.callWitness(position, () -> new Witness(seen, transactionId));
  }

  @Test
  void nothing_is_settled_before_every_older_transaction_has_ended() {
    call(5, 8, 100);

    assertThat(settled.prove(99)).isZero();
    assertThat(settled.upTo()).isZero();
    assertThat(settled.prove(100)).isEqualTo(8);
    assertThat(settled.upTo()).isEqualTo(8);
    assertThat(settled.isWaiting()).isFalse();
  }

  @Test
  void one_witness_stands_for_everything_up_to_what_it_saw() {
    assertThat(call(5, 8, 100)).isTrue();
    assertThat(call(8, 9, 101)).isFalse();
    assertThat(call(9, 12, 102)).isTrue();

    assertThat(settled.prove(101)).isEqualTo(8);
    assertThat(settled.isWaiting()).isTrue();
    assertThat(settled.prove(200)).isEqualTo(12);
  }

  @Test
  void what_is_settled_stays_settled() {
    call(5, 8, 100);
    settled.prove(100);

    assertThat(settled.prove(1)).isZero();
    assertThat(settled.upTo()).isEqualTo(8);
    assertThat(call(7, 8, 300)).isFalse();
  }
}
