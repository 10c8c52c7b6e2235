package vn.uutu.imports.job;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A service with one kind of import.
@SpringBootApplication
class PeopleApplication {

    /// As a process of its own, that can be killed.
    public static void main(String[] args) {
        SpringApplication.run(PeopleApplication.class, args);
    }

    @Bean
    People people(JdbcClient jdbc) {
        return new People(jdbc);
    }
}
