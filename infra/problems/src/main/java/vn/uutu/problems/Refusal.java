package vn.uutu.problems;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// A request that is refused, thrown from anywhere below a controller or a filter.
///
/// The texts stand in a bundle under `<slug>.title` and `<slug>.detail`, those of a field's rule under the given key.
/// The arguments are shown to the caller, so they must not be personal data.
public final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String slug;
    private final transient List<Object> args;
    private final transient List<Broken> broken = new ArrayList<>();
    private final transient HttpHeaders headers = new HttpHeaders();

    private Refusal(HttpStatus status, String slug, List<Object> args) {
        super(slug, null, false, false);
        this.status = status;
        this.slug = slug;
        this.args = args;
    }

    public static Refusal of(HttpStatus status, String slug, Object... args) {
        return new Refusal(status, slug, List.of(args));
    }

    /// A 400 that names one field, for a rule that no annotation expresses.
    public static Refusal ofField(String field, String ruleKey, Object... args) {
        return of(HttpStatus.BAD_REQUEST, "invalid-request").andField(field, ruleKey, args);
    }

    public Refusal andField(String field, String ruleKey, Object... args) {
        broken.add(Broken.of(field, ruleKey, args));
        return this;
    }

    Refusal andAll(List<Broken> more) {
        broken.addAll(more);
        return this;
    }

    public Refusal withHeader(String name, String value) {
        headers.set(name, value);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    List<Object> args() {
        return args;
    }

    List<Broken> broken() {
        return broken;
    }

    HttpHeaders headers() {
        return headers;
    }
}
