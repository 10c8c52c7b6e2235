package vn.uutu.problems;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;

/// The name by which a caller knows a parameter of a controller method.
final class ParameterNames {

    private ParameterNames() {}

    static String onTheWire(MethodParameter parameter, String otherwise) {
        if (parameter.hasParameterAnnotation(RequestBody.class)) {
            return "body";
        }
        for (var kind :
                new Class<?>[] {RequestParam.class, PathVariable.class, RequestHeader.class, RequestPart.class}) {
            var found = AnnotatedElementUtils.getMergedAnnotationAttributes(parameter.getParameter(), kind.getName());
            if (found != null && StringUtils.hasText(found.getString("name"))) {
                return found.getString("name");
            }
        }
        return otherwise;
    }
}
