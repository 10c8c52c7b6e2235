package vn.uutu.referrals.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.uutu.idempotency.StoredAnswers;
import vn.uutu.imports.Imports;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Parked;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;

/// Keeps names and codes of members; a tombstone erases the person for good.
@Component
class ProfilesSubscription implements Subscription<ProfileState> {

    private final StateReader reader;
    private final ProfileCopy copy;
    private final FreeWords words;
    private final StoredAnswers answers;
    private final ObjectProvider<Imports> imports;
    private final ObjectProvider<Parked> parked;

    /// The last two are asked for late: they know all subscriptions, this one too.
    ProfilesSubscription(
            StateReader reader,
            ProfileCopy copy,
            FreeWords words,
            StoredAnswers answers,
            ObjectProvider<Imports> imports,
            ObjectProvider<Parked> parked) {
        this.reader = reader;
        this.copy = copy;
        this.words = words;
        this.answers = answers;
        this.imports = imports;
        this.parked = parked;
    }

    @Override
    public String topic() {
        return "uutu.member-profiles.v1";
    }

    @Override
    public ProfileState read(Event event) throws NotUnderstood {
        if (event.value().isEmpty()) {
            return ProfileState.erased(event.key(), event.version());
        }
        var state = reader.read(event, ProfileState.class);
        if (state.memberId() == null || state.version() < 1 || state.fullName() == null || state.birthDate() == null) {
            throw new NotUnderstood("memberId, version, fullName and birthDate are needed");
        }
        return state;
    }

    @Override
    public void apply(List<Received<ProfileState>> batch) {
        var newest = newest(batch);
        var erased = newest.stream().filter(ProfileState::isErased).toList();
        erased.forEach(this::forget);
        copy.keep(newest);
        erased.forEach(this::forgetAnswers);
    }

    /// What is kept of the person beside the copy: cells of refused rows, words about the
    /// person, and events that could not be read.
    private void forget(ProfileState erased) {
        var id = Objects.requireNonNull(erased.memberId());
        var values = copy.valuesOf(id);
        if (!values.isEmpty()) {
            imports.getObject().forget(values.toArray(String[]::new));
        }
        words.forget(id);
        parked.getObject().purge(id);
    }

    /// Only when the copy is without the name: whoever is answering with it has ended by then.
    private void forgetAnswers(ProfileState erased) {
        answers.forget(Objects.requireNonNull(erased.memberId()));
    }

    /// Erasure beats every version.
    private static Collection<ProfileState> newest(List<Received<ProfileState>> batch) {
        var newest = new HashMap<UUID, ProfileState>();
        batch.forEach(it -> newest.merge(it.event().key(), it.state(), ProfilesSubscription::later));
        return newest.values();
    }

    private static ProfileState later(ProfileState one, ProfileState other) {
        if (one.isErased() != other.isErased()) {
            return one.isErased() ? one : other;
        }
        return one.version() > other.version() ? one : other;
    }
}
