package vn.uutu.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The signing key, made once and kept in a file only we can read, so that tokens outlive a restart.
@Configuration(proxyBeanMethods = false)
class Keys {

    @Bean
    JWKSource<SecurityContext> signingKeys(Settings settings) throws IOException, JOSEException, ParseException {
        var file = settings.keys().resolve("signing-key.json");
        if (Files.notExists(file)) {
            make(file);
        }
        return new ImmutableJWKSet<>(JWKSet.load(file.toFile()));
    }

    /// Written beside and moved, so that a half-written key is never read.
    private static void make(Path file) throws IOException, JOSEException {
        var key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        Files.createDirectories(file.getParent());
        var fresh = Files.createTempFile(
                file.getParent(),
                "signing-key",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, new JWKSet(key).toString(false));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
