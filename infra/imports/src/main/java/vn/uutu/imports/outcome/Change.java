package vn.uutu.imports.outcome;

import java.util.Optional;
import java.util.UUID;

/// What a row does, in a word of the handler, to which record; none where the record is new.
public record Change(int row, String what, Optional<UUID> about) {}
