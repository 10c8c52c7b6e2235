package vn.uutu.gateway.page;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What the client is made of, compressed when it was built. A name under `assets` carries a digest of the content:
/// what a browser has under that name it keeps for good.
@Configuration(proxyBeanMethods = false)
class Files implements WebMvcConfigurer {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        compressed(files.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/webui/assets/")
                .setCacheControl(FOR_GOOD));
        compressed(files.addResourceHandler("/*.svg", "/*.png", "/*.ico", "/*.webmanifest", "/*.txt")
                .addResourceLocations("classpath:/webui/")
                .setCacheControl(FOR_AN_HOUR));
    }

    private static void compressed(ResourceHandlerRegistration files) {
        files.resourceChain(true).addResolver(new Smallest());
    }
}
