package vn.uutu.intake.boot;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import vn.uutu.intake.Completeness;
import vn.uutu.intake.Parked;
import vn.uutu.intake.listening.Listeners;
import vn.uutu.intake.operating.CatchUpHealth;
import vn.uutu.intake.operating.IntakeEndpoint;
import vn.uutu.intake.operating.IntakeHealth;

/// What operators reach through the actuator: health `intake` and `catchUp`, endpoint `intake`.
@AutoConfiguration(after = IntakeAutoConfiguration.class)
@ConditionalOnBean(Listeners.class)
class OperatingAutoConfiguration {

    @Bean
    IntakeHealth intakeHealthIndicator(Listeners listeners) {
        return new IntakeHealth(listeners);
    }

    @Bean
    CatchUpHealth catchUpHealthIndicator(Listeners listeners, Completeness completeness, IntakeProperties properties) {
        return new CatchUpHealth(listeners, completeness, properties.readyWithout());
    }

    @Bean
    IntakeEndpoint intakeEndpoint(Listeners listeners, Completeness completeness, Parked parked) {
        return new IntakeEndpoint(listeners, completeness, parked);
    }
}
