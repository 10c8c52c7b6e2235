package vn.uutu.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.uutu.problems.Problems;
import vn.uutu.problems.Refusal;

/// Carries out a POST or PATCH with `Idempotency-Key` once, however often it is sent.
///
/// The whole request runs in one transaction, in which the answer is stored too; nobody reads the answer before that
/// is committed. What is refused or fails is rolled back and not stored: the same key may be sent again.
///
/// An answer belongs to the rights with which it was given. Who has others now is first asked whether the request would
/// be refused today: it runs again, and whatever it writes is rolled back.
@Order(0)
final class OncePerKey extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");
    /// PUT and DELETE come to the same when they are repeated.
    private static final Set<String> CHANGING = Set.of("POST", "PATCH");

    private static final Set<Integer> NOT_YOURS = Set.of(HttpStatus.FORBIDDEN.value(), HttpStatus.NOT_FOUND.value());

    private final StoredAnswers answers;
    private final Rights rights;
    private final PlatformTransactionManager transactions;
    private final Problems problems;

    OncePerKey(StoredAnswers answers, Rights rights, PlatformTransactionManager transactions, Problems problems) {
        this.answers = answers;
        this.rights = rights;
        this.transactions = transactions;
        this.problems = problems;
    }

    /// Nobody is known on open paths, so there is nobody to whom a key could belong.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !CHANGING.contains(request.getMethod())
                || request.getHeader(HEADER) == null
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        if (!KEY.matcher(key).matches()) {
            problems.write(request, response, Refusal.ofField(HEADER, "rule.idempotency-key"));
            return;
        }
        var sent = Uploads.isUpload(request) ? request : new KeptBody(request);
        var fingerprint = sent instanceof KeptBody kept ? Optional.of(Fingerprint.of(kept)) : Uploads.fingerprint(sent);
        if (fingerprint.isEmpty()) {
            chain.doFilter(sent, response); // a broken upload is refused further on, and writes nothing
            return;
        }
        try {
            once(new Attempt(subjectOf(request), key, fingerprint.get()), sent, response, chain);
        } catch (Refusal refusal) {
            problems.write(request, response, refusal);
        } catch (CannotCreateTransactionException _) {
            problems.write(request, response, later(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"));
        }
    }

    private void once(Attempt attempt, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var buffered = new ContentCachingResponseWrapper(response);
        var transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        try {
            answer(attempt, request, buffered, chain, transaction);
        } finally {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
        }
        buffered.copyBodyToResponse();
    }

    private void answer(
            Attempt attempt,
            HttpServletRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            TransactionStatus transaction)
            throws ServletException, IOException {
        if (!answers.lock(attempt)) {
            throw later(HttpStatus.CONFLICT, "idempotency-key-in-use");
        }
        var now = rights.of(attempt.subject());
        var earlier = answers.to(attempt);
        if (earlier.isPresent()) {
            again(earlier.get(), now, request, response, chain);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()) {
            if (!transaction.isRollbackOnly()) {
                answers.keep(attempt, Answer.of(now, response));
            }
            transactions.commit(transaction);
        }
    }

    /// Nothing is committed here.
    private static void again(
            Answer earlier,
            String rights,
            HttpServletRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain)
            throws ServletException, IOException {
        if (!earlier.rights().equals(rights)) {
            chain.doFilter(request, response);
            if (response.isCommitted() || NOT_YOURS.contains(response.getStatus())) {
                return;
            }
            response.reset();
        }
        earlier.writeTo(response);
    }

    private static Refusal later(HttpStatus status, String slug) {
        return Refusal.of(status, slug).withHeader(HttpHeaders.RETRY_AFTER, "1");
    }

    private static String subjectOf(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Principal known ? String.valueOf(known.getName()) : "";
    }
}
