package vn.uutu.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stops bodies above the limit, by their announced length at once, else while they are read.
///
/// Uploads have their own limits (`spring.servlet.multipart`).
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class BodyLimit extends OncePerRequestFilter {

    private final Problems problems;
    private final long limit;

    BodyLimit(Problems problems, DataSize limit) {
        this.problems = problems;
        this.limit = limit.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return MultipartFindings.isMultipart(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request.getContentLengthLong() < 0 ? new LimitedBody(request, limit) : request, response);
        } catch (BodyTooLarge _) {
            refuse(request, response); // read by another filter
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "too-large"));
    }
}
