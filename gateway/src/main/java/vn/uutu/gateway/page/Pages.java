package vn.uutu.gateway.page;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// Where the page is: at every address that nobody else has and that does not look like a file's. Which of them mean
/// something the client knows, and it says so to who gets lost.
@Configuration(proxyBeanMethods = false)
class Pages {

    private static final String[] OTHERS = {
        "/api", "/actuator", "/assets", "/error", "/login", "/oauth2", "/sign-in", "/sign-out"
    };

    @Bean
    RouterFunction<ServerResponse> pageOfTheClient(Page page) {
        return RouterFunctions.route(
                methods(HttpMethod.GET, HttpMethod.HEAD)
                        .and(path("/index.html").or(others().negate().and(file().negate()))),
                _ -> page.answer());
    }

    private static RequestPredicate others() {
        return request -> {
            var path = request.path();
            for (var other : OTHERS) {
                if (path.equals(other) || path.startsWith(other + "/")) {
                    return true;
                }
            }
            return false;
        };
    }

    private static RequestPredicate file() {
        return request -> request.path().indexOf('.', request.path().lastIndexOf('/')) >= 0;
    }
}
