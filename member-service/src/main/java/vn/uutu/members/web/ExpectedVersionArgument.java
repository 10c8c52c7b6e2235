package vn.uutu.members.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.uutu.members.dated.ExpectedVersion;
import vn.uutu.problems.Refusal;

/// Reads `If-Match`: a version in quotes, `*`, or nothing.
final class ExpectedVersionArgument implements HandlerMethodArgumentResolver {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ExpectedVersion.class;
    }

    @Override
    public ExpectedVersion resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null || tag.equals("*")) {
            return ExpectedVersion.ANY;
        }
        var version = TAG.matcher(tag);
        if (!version.matches()) {
            throw Refusal.ofField(HttpHeaders.IF_MATCH, "rule.entity-tag");
        }
        return new ExpectedVersion(Optional.of(Long.valueOf(version.group(1))));
    }
}
