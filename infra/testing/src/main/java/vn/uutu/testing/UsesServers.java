package vn.uutu.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Gives the Spring context of a test real servers, and the key that verifies [Tokens].
///
/// Stands beside `@SpringBootTest`, `@JdbcTest` and the like; what a test sets itself wins.
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UsesServers {

    /// The database for `spring.datasource`; contexts of one JVM that name the same one share it. None if empty.
    String database() default "";

    /// Whether the context gets Kafka, with all topics of the suite.
    boolean kafka() default false;
}
