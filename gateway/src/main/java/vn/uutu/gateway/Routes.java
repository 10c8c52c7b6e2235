package vn.uutu.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;

import java.net.URI;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import vn.uutu.gateway.refusal.Refusal;
import vn.uutu.gateway.refusal.Refusals;
import vn.uutu.gateway.suite.Services;

/// The map of the suite: which path belongs to which service. What is not on it does not exist.
@Configuration(proxyBeanMethods = false)
class Routes {

    static final String[] MEMBERS = {
        "units",
        "unit-imports",
        "reorganisations",
        "reorganisation-imports",
        "rosters",
        "members",
        "record-codes",
        "record-sheets",
        "assignments",
        "me",
        "purposes",
        "access-log"
    };
    static final String[] REFERRALS = {
        "selections",
        "selection-meetings",
        "eligibility",
        "referrals",
        "referral-imports",
        "rule-sets",
        "calendar",
        "handover-batches"
    };
    static final String[] REPORTING = {
        "progress", "indicators", "headcount", "programmes", "targets", "target-imports", "outside-numbers"
    };

    @Bean
    RouterFunction<ServerResponse> mapOfTheSuite(
            Services services, HandlerFilterFunction<ServerResponse, ServerResponse> relay, Refusals refusals) {
        return to(services.members(), relay, MEMBERS)
                .and(to(services.referrals(), relay, REFERRALS))
                .and(to(services.reporting(), relay, REPORTING))
                .and(route("nowhere")
                        .route(path("/api", "/api/**"), _ -> refusals.answer(Refusal.NOT_FOUND))
                        .build());
    }

    private static RouterFunction<ServerResponse> to(
            URI service, HandlerFilterFunction<ServerResponse, ServerResponse> relay, String... resources) {
        var paths = Stream.of(resources)
                .flatMap(resource -> Stream.of("/api/" + resource, "/api/" + resource + "/**"))
                .toArray(String[]::new);
        return route(resources[0])
                .route(path(paths), http())
                .before(uri(service))
                .filter(relay)
                .build();
    }
}
