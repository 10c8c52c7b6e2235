package vn.uutu.gateway.passage;

import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.uutu.gateway.suite.Limits;

/// The connections to the services: plain HTTP/1.1, on virtual threads, because reading an upload may wait.
@Configuration(proxyBeanMethods = false)
class ConnectionPool {

    @Bean(destroyMethod = "shutdownNow")
    HttpClient connections(Limits limits) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .proxy(HttpClient.Builder.NO_PROXY)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }
}
