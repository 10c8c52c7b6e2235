package vn.uutu.referrals.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.gate.Demand;
import vn.uutu.referrals.gate.Result;
import vn.uutu.referrals.knownmember.KnownUnit;
import vn.uutu.referrals.knownmember.KnownUnits;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.MemberNames;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.meeting.Assembly;
import vn.uutu.referrals.meeting.Candidacy;
import vn.uutu.referrals.meeting.Minutes;
import vn.uutu.referrals.meeting.Voting;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.rulebook.Rule;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.rulebook.RuleSets;
import vn.uutu.referrals.rulebook.Setting;
import vn.uutu.referrals.rulebook.Share;
import vn.uutu.referrals.selection.AssemblyController.SelectionMeetingLine;
import vn.uutu.referrals.selection.AssemblyController.SelectionMeetingPage;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Shows selection meetings with what the rules of their day demand, counted out.
@Service
class AssemblyViews {

    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final KnownUnits units;
    private final MemberNames names;
    private final RuleSets rules;
    private final Scopes scopes;

    AssemblyViews(JdbcClient jdbc, KnownUnits units, MemberNames names, RuleSets rules, Scopes scopes) {
        this.jdbc = jdbc;
        this.units = units;
        this.names = names;
        this.rules = rules;
        this.scopes = scopes;
    }

    AssemblyView of(Assembly assembly, Scope scope) {
        var minutes = assembly.minutes();
        var closed = assembly instanceof Assembly.Closed it ? it : null;
        var ruleSet = rules.on(closed == null ? minutes.heldOn() : closed.ruleSet());
        var unit = Optional.ofNullable(
                units.on(minutes.heldOn(), List.of(minutes.branch())).get(minutes.branch()));
        var named =
                names.read(minutes.candidates().stream().map(Candidacy::member).toList(), scope.subject());
        var cases = closed == null ? Map.<MemberId, ReferralId>of() : closed.cases();
        return new AssemblyView(
                minutes.id().value(),
                minutes.branch().value(),
                unit.map(KnownUnit::code).orElse(null),
                unit.flatMap(KnownUnit::name).orElse(null),
                minutes.heldOn(),
                minutes.place(),
                minutes.partyGuest().orElse(null),
                minutes.partyOpinion().orElse(null),
                minutes.voting().map(Voting::code).orElse(null),
                minutes.eligible().orElse(null),
                minutes.present().orElse(null),
                closed == null ? "called" : "closed",
                assembly.version(),
                ruleSet.validFrom(),
                threshold(ruleSet, Rule.QUORUM, minutes),
                threshold(ruleSet, Rule.BRANCH_VOTE, minutes),
                Demand.of(ruleSet),
                minutes.candidates().stream()
                        .map(it -> candidate(it, named.get(it.member()), minutes, ruleSet, cases.get(it.member())))
                        .toList(),
                closed == null ? null : closed.at());
    }

    private static AssemblyView.MeetingCandidate candidate(
            Candidacy it, @Nullable String name, Minutes minutes, RuleSet ruleSet, @Nullable ReferralId referral) {
        var enough = it.votes()
                .flatMap(votes -> minutes.present()
                        .map(came -> ruleSet.allows(Rule.BRANCH_VOTE, votes, came, minutes.eligible())));
        return new AssemblyView.MeetingCandidate(
                it.member().value(),
                name,
                it.votes().orElse(null),
                Result.ofAll(it.found()).code(),
                it.found(),
                enough.orElse(null),
                referral == null ? null : referral.value());
    }

    private static AssemblyView.@Nullable Threshold threshold(RuleSet ruleSet, Rule rule, Minutes minutes) {
        return Optional.ofNullable(ruleSet.settings().get(rule))
                .flatMap(setting -> setting.limit()
                        .filter(Share.class::isInstance)
                        .map(Share.class::cast)
                        .map(share -> threshold(setting, share, ruleSet, minutes)))
                .orElse(null);
    }

    private static AssemblyView.Threshold threshold(Setting setting, Share share, RuleSet ruleSet, Minutes minutes) {
        var whole = share.of() == Share.Base.PRESENT ? minutes.present() : minutes.eligible();
        var reached = setting.rule() == Rule.QUORUM
                ? minutes.present()
                        .flatMap(came -> minutes.eligible()
                                .map(all -> ruleSet.allows(Rule.QUORUM, came, came, Optional.of(all))))
                : Optional.<Boolean>empty();
        return new AssemblyView.Threshold(
                share.numerator(),
                share.denominator(),
                share.of().code(),
                share.strict(),
                setting.source(),
                setting.confirmed(),
                whole.map(share::needed).orElse(null),
                reached.orElse(null));
    }

    /// @param unit it and all below it on today's tree
    @Transactional(readOnly = true)
    public SelectionMeetingPage list(Optional<UnitId> unit, Optional<UUID> cursor, Scope scope) {
        unit.ifPresent(it -> scopes.require(scope, it.value(), Duties.readingNames()));
        var readable = scope.having(Duties.readingNames());
        var found = jdbc.sql("""
                        select x.id, x.unit_id, x.held_on, x.place, x.closed_at is not null as closed,
                               coalesce(code_on(k.codes, x.held_on), k.code) as code,
                               name_on(k.names, x.held_on) as name,
                               (select count(*) from selection_candidate c where c.meeting_id = x.id) as candidates,
                               (select count(referral_id) from selection_candidate c where c.meeting_id = x.id) as selected
                          from selection_meeting x
                        """ + Scope.JOIN + """
                          left join known_unit k on k.unit_id = x.unit_id
                         where (:unit::uuid is null or :unit = any (s.lineage))
                           and (:cursor::uuid is null
                                or (x.held_on, x.id) < (select held_on, id from selection_meeting where id = :cursor))
                         order by x.held_on desc, x.id desc
                         limit :limit
                        """)
                .param("everything", readable.everything())
                .param("roots", readable.roots())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("cursor", cursor.orElse(null))
                .param("limit", PAGE + 1)
                .query((row, _) -> new SelectionMeetingLine(
                        row.getObject("id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        row.getBoolean("closed") ? "closed" : "called",
                        row.getInt("candidates"),
                        row.getInt("selected")))
                .list();
        var page = found.subList(0, Math.min(PAGE, found.size()));
        return new SelectionMeetingPage(
                page, found.size() > PAGE ? page.getLast().id() : null);
    }
}
