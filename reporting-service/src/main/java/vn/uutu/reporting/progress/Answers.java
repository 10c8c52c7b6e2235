package vn.uutu.reporting.progress;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The newest answer to each question that streams ask: computed once for all who watch the same.
@Component
class Answers {

    private static final int MOST_QUESTIONS = 1_000;

    private final Progress progress;
    private final Map<Question, Answer> newest = new ConcurrentHashMap<>();

    Answers(Progress progress) {
        this.progress = progress;
    }

    /// @param change that the answer must contain; it may already contain later ones
    Optional<ProgressView> of(Question question, long change) {
        if (newest.size() > MOST_QUESTIONS) {
            newest.clear();
        }
        return newest.compute(
                        question,
                        (_, known) -> Optional.ofNullable(known)
                                .filter(answer -> answer.change() >= change)
                                .orElseGet(() -> new Answer(change, progress.of(question))))
                .view();
    }

    private record Answer(long change, Optional<ProgressView> view) {}
}
