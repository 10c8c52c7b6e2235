package vn.uutu.members.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.uutu.members.privacy.Purpose;

/// Reads the header `Purpose`, why personal data is read; keeping the register where it is not said.
final class PurposeArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Purpose.class;
    }

    @Override
    public Purpose resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var code = request.getHeader("Purpose");
        return code == null ? Purpose.REGISTER : new Purpose(code);
    }
}
