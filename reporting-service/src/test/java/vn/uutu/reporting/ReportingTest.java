package vn.uutu.reporting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.uutu.testing.Tokens;
import vn.uutu.testing.UsesServers;

/// The whole service with real servers. All such tests share one context, so each makes its own units.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.ISSUER)
@UsesServers(database = "reporting", kafka = true)
@Import({Suite.class, Http.class, Asker.class})
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReportingTest {}
