package vn.uutu.imports.outcome;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.uutu.imports.column.Wording;

/// A job in figures. `did` says how many accepted rows did what, in words of the handler. `rehearsal` is the dry run
/// that a job carries out, `run` the job that carries out a dry run; `runnableUntil` is there while it can be.
public record Overview(
        UUID id,
        Map<String, String> parameters,
        boolean dryRun,
        String status,
        Instant handedInAt,
        Optional<Instant> finishedAt,
        Rows rows,
        Map<String, Integer> did,
        Optional<Wording> failure,
        Optional<UUID> rehearsal,
        Optional<UUID> run,
        Optional<Instant> runnableUntil) {

    /// `all` counts the filled rows below the header.
    public record Rows(int all, int accepted, int unchanged, int rejected, int possibleDuplicates) {}

    public boolean isEnded() {
        return finishedAt.isPresent();
    }

    public int did(String what) {
        return did.getOrDefault(what, 0);
    }
}
