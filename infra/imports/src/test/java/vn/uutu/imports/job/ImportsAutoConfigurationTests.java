package vn.uutu.imports.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.uutu.imports.Imports;

class ImportsAutoConfigurationTests {

    final ApplicationContextRunner context =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(ImportsAutoConfiguration.class));

    @Test
    void aServiceWithoutHandlersStartsWithoutWorkers() {
        var database = new DriverManagerDataSource();
        context.withBean(JdbcClient.class, () -> JdbcClient.create(database))
                .withBean(DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(database))
                .run(started -> {
                    assertThat(started).hasSingleBean(Imports.class);
                    assertThat(started.getBean(ImportWorkers.class).isRunning()).isFalse();
                });
    }

    @Test
    void aProgramWithoutADatabaseHasNoImports() {
        context.run(started -> assertThat(started).hasNotFailed().doesNotHaveBean(Imports.class));
    }
}
