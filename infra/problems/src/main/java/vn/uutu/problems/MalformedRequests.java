package vn.uutu.problems;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;

/// Answers what is no HTTP, such as an address with a NUL or an encoded slash: Tomcat refuses it before any application
/// is found, with a page of its own.
final class MalformedRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    private static final Logger log = LoggerFactory.getLogger(MalformedRequests.class);

    private final Problems problems;

    MalformedRequests(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Report()));
    }

    /// After the one that gives Tomcat its valve without a page: the last one reports first.
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private final class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            var status = HttpStatus.resolve(response.getStatus());
            var refusal = status == null || status.is5xxServerError()
                    ? Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "fault")
                    : Refusal.of(status, "malformed-request");
            try {
                problems.writeWithoutInstance(request, response, refusal);
                response.finishResponse();
            } catch (IOException gone) {
                log.debug("Nobody reads the answer to a malformed request", gone);
            }
        }
    }
}
