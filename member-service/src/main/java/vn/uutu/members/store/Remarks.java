package vn.uutu.members.store;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.members.record.Entry;

/// What was written freely about a member: sealed, and opened.
@Component
class Remarks {

    private static final String COLUMN = "words";

    private final Vault vault;
    private final JsonMapper json;

    Remarks(Vault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    Optional<String> sealed(UUID member, Entry.Remarks remarks) {
        if (remarks.equals(Entry.Remarks.NONE)) {
            return Optional.empty();
        }
        var words = new Words(
                remarks.tasks().orElse(null),
                remarks.helper().orElse(null),
                remarks.checkedBy().orElse(null));
        return Optional.of(ProfileRow.hex(vault.seal(member, COLUMN, json.writeValueAsString(words))));
    }

    Entry.Remarks opened(UUID member, byte @Nullable [] sealed) {
        if (sealed == null) {
            return Entry.Remarks.NONE;
        }
        var words = json.readValue(vault.open(member, COLUMN, sealed), Words.class);
        return new Entry.Remarks(
                Optional.ofNullable(words.tasks()),
                Optional.ofNullable(words.helper()),
                Optional.ofNullable(words.checkedBy()));
    }

    record Words(
            @Nullable String tasks,
            @Nullable String helper,
            @Nullable String checkedBy) {}
}
