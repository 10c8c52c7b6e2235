package vn.uutu.intake.listening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// A record's headers as text. Decoded when asked for: most are never looked at, and there may be millions.
final class HeaderTexts extends AbstractMap<String, String> {

    private final Headers headers;

    HeaderTexts(Headers headers) {
        this.headers = headers;
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        return name instanceof String text ? text(text).orElse(null) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String text && text(text).isPresent();
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return StreamSupport.stream(headers.spliterator(), false)
                .map(Header::key)
                .distinct()
                .flatMap(name -> text(name).map(text -> Map.entry(name, text)).stream())
                .collect(toUnmodifiableSet());
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(headers.lastHeader(name)).map(Header::value).map(value -> new String(value, UTF_8));
    }
}
