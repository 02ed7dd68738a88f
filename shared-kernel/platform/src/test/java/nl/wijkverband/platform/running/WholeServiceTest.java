package nl.wijkverband.platform.running;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import org.junit.jupiter.api.Test;

class WholeServiceTest {

  @Test
  void a_service_that_writes_and_one_that_reads_start() {
    TestKafka.shared().createTopic("whole.events.v1", 12);
    try (var writer =
            Running.writer(
                TestPostgres.shared().freshService("intake"),
                TestKafka.shared().bootstrapServers(),
                "whole.events.v1");
        var reader =
            Running.reader(
                TestPostgres.shared().freshService("care-plans"),
                TestKafka.shared().bootstrapServers(),
                "whole.events.v1")) {
      assertThat(writer.isRunning()).isTrue();
      assertThat(reader.isRunning()).isTrue();
    }
  }
}
