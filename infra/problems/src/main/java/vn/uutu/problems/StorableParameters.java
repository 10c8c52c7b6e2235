package vn.uutu.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses parameters, form fields and file names that the database could not keep.
final class StorableParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.getParameterMap().forEach((name, values) -> {
            if (!Arrays.stream(values).allMatch(UnstorableText::isStorable)) {
                throw Refusal.ofField(name, "rule.storable");
            }
        });
        if (request instanceof MultipartHttpServletRequest upload) {
            upload.getFileMap().forEach((name, file) -> {
                var original = file.getOriginalFilename();
                if (original != null && !UnstorableText.isStorable(original)) {
                    throw Refusal.ofField(name, "rule.storable");
                }
            });
        }
        return true;
    }
}
