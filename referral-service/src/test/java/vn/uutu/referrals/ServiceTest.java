package vn.uutu.referrals;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import vn.uutu.testing.Tokens;
import vn.uutu.testing.UsesServers;

/// The whole service with PostgreSQL and Kafka, reached over HTTP. All such tests share one context and its database.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.ISSUER,
            "uutu.scope.administrators=quan.tri",
            "uutu.scope.readers=province-api"
        })
@UsesServers(database = "referrals", kafka = true)
@AutoConfigureRestTestClient
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ServiceTest {}
