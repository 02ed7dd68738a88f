package nl.wijkverband.platform.running;

import nl.wijkverband.platform.ReadService;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A service that only reads, put together as real ones are. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ReadService.class, SeenTable.class, SeenEndpoint.class, ReadersViews.class})
public class ReadingService {}
