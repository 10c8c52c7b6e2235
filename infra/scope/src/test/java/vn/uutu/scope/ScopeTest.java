package vn.uutu.scope;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.uutu.testing.Tokens;
import vn.uutu.testing.UsesServers;

/// One application and one database for all tests of this module.
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.sql.init.mode=always",
            "spring.sql.init.schema-locations=classpath:db/scope/V0.4.1__scope.sql,"
                    + "classpath:db/idempotency/V0.3.1__idempotent_answer.sql,classpath:db/idempotency/V0.3.2__rights.sql",
            "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.ISSUER,
            "spring.autoconfigure.exclude=vn.uutu.intake.boot.IntakeAutoConfiguration,vn.uutu.intake.boot.OperatingAutoConfiguration",
            "uutu.scope.administrators=quan.tri",
            "uutu.scope.readers=province-api"
        })
@UsesServers(database = "scope")
@Import(World.class)
@interface ScopeTest {}
