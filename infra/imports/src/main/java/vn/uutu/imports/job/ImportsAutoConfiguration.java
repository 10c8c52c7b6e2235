package vn.uutu.imports.job;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.uutu.imports.ImportHandler;
import vn.uutu.imports.Imports;
import vn.uutu.imports.Sealing;
import vn.uutu.imports.outcome.Changes;
import vn.uutu.imports.outcome.Overviews;
import vn.uutu.imports.outcome.RejectedRows;

/// Wires imports into a service that has a database; which kinds there are, its handlers say.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ConditionalOnBean(JdbcClient.class)
@EnableConfigurationProperties(ImportsProperties.class)
class ImportsAutoConfiguration {

    @Bean
    Jobs importJobs(JdbcClient jdbc, ImportsProperties properties) {
        return new Jobs(jdbc, properties.lease());
    }

    @Bean
    @ConditionalOnMissingBean
    Sealing importSealing() {
        return Sealing.NONE;
    }

    @Bean
    Errors importErrors(JdbcClient jdbc, Sealing sealing) {
        return new Errors(jdbc, sealing);
    }

    @Bean
    Uploads importUploads(JdbcClient jdbc, Sealing sealing) {
        return new Uploads(jdbc, sealing);
    }

    @Bean
    RejectedRows importRejectedRows(JdbcClient jdbc, Sealing sealing) {
        return new RejectedRows(jdbc, sealing);
    }

    @Bean
    Changes importChanges(JdbcClient jdbc) {
        return new Changes(jdbc);
    }

    @Bean
    Ledger importLedger(
            Jobs jobs,
            Errors errors,
            RejectedRows rejected,
            Changes changes,
            Uploads uploads,
            PlatformTransactionManager transactions) {
        return new Ledger(jobs, errors, rejected, changes, uploads, new Transactions(transactions));
    }

    @Bean
    ImportWorkers importWorkers(Ledger ledger, ObjectProvider<ImportHandler> provided, ImportsProperties properties) {
        List<ImportHandler> handlers = provided.orderedStream().toList();
        Retention retention =
                new Retention(ledger.errors(), ledger.rejected(), ledger.changes(), ledger.uploads(), properties);
        JobRun run = new JobRun(ledger, ledger.uploads(), ledger.transactions(), handlers);
        return new ImportWorkers(ledger.jobs(), retention, run, handlers, properties);
    }

    @Bean
    Imports imports(
            Ledger ledger,
            JdbcClient jdbc,
            ObjectProvider<ImportHandler> provided,
            ImportWorkers workers,
            ImportsProperties properties) {
        Overviews overviews = new Overviews(jdbc, properties.keepRehearsed());
        Outcomes outcomes = new Outcomes(
                overviews,
                ledger.changes(),
                ledger.rejected(),
                new Rehearsed(jdbc, overviews),
                properties.keepErrors());
        return new JdbcImports(
                ledger.jobs(),
                ledger.uploads(),
                ledger.errors(),
                outcomes,
                provided.orderedStream().toList(),
                ledger.transactions(),
                workers);
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    ImportRefusedAdvice importRefusedAdvice() {
        return new ImportRefusedAdvice();
    }
}
