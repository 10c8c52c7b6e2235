package vn.uutu.scope;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a controller method the scope of whoever calls it.
final class CallersScope implements HandlerMethodArgumentResolver {

    private final Scopes scopes;

    CallersScope(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Scope.class;
    }

    @Override
    public Scope resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var caller = Objects.requireNonNull(request.getUserPrincipal(), "a path without sign-in has no scope");
        return scopes.of(String.valueOf(caller.getName()));
    }
}
