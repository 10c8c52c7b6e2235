package vn.uutu.gateway.refusal;

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
import org.springframework.stereotype.Component;

/// Answers what is no HTTP, such as an address with a NUL or an encoded slash: Tomcat refuses it before any application
/// is found, with a page of its own.
@Component
final class MalformedRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    private static final Logger log = LoggerFactory.getLogger(MalformedRequests.class);

    private final Refusals refusals;

    MalformedRequests(Refusals refusals) {
        this.refusals = refusals;
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
            if (response.getStatus() != 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                refusals.write(Refusal.MALFORMED, request, response);
                response.finishResponse();
            } catch (IOException gone) {
                log.debug("Nobody reads the answer to a malformed request", gone);
            }
        }
    }
}
