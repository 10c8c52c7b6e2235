package vn.uutu.members;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import vn.uutu.testing.Tokens;
import vn.uutu.testing.UsesServers;

/// The whole service on a port of its own, with a real database and real Kafka; one context for all such tests.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@UsesServers(database = "members", kafka = true)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "uutu.scope.administrators=quan.tri",
            "uutu.scope.readers=province-api",
            "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.ISSUER
        })
@AutoConfigureRestTestClient
public @interface ServiceTest {}
