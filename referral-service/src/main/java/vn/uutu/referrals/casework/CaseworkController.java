package vn.uutu.referrals.casework;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.problems.IfMatch;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.Paper;
import vn.uutu.referrals.step.Step;
import vn.uutu.scope.Scope;

/// One case: to be read, and one path for each step after the selection; each answers with the case as it is then.
@RestController
@RequestMapping(path = "/api/referrals/{id}", version = "1")
class CaseworkController {

    private static final String IF_MATCH = "If-Match";

    private final Casework casework;
    private final CaseViews views;

    CaseworkController(Casework casework, CaseViews views) {
        this.casework = casework;
        this.views = views;
    }

    @GetMapping
    ResponseEntity<CaseView> one(Scope scope, @PathVariable UUID id) {
        return answer(scope, casework.read(scope, new ReferralId(id)));
    }

    @PostMapping("/confirmation")
    ResponseEntity<CaseView> confirm(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.Confirmation request) {
        return take(scope, ifMatch, id, Step.CONFIRMED, request.on(), request.paper());
    }

    @PostMapping("/hand-over")
    ResponseEntity<CaseView> handOver(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.HandOver request) {
        return take(scope, ifMatch, id, Step.HANDED_OVER, request.on(), Requests.numbered(request.receivedBy()));
    }

    @PostMapping("/resolution")
    ResponseEntity<CaseView> resolve(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.Resolution request) {
        return take(scope, ifMatch, id, Step.RESOLVED, request.on(), Requests.numbered(request.number()));
    }

    @PostMapping("/awareness-class")
    ResponseEntity<CaseView> completeClass(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.AwarenessClass request) {
        return take(scope, ifMatch, id, Step.CLASS_COMPLETED, request.on(), request.paper());
    }

    @PostMapping("/prospect-recognition")
    ResponseEntity<CaseView> recognise(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.Reported request) {
        return take(scope, ifMatch, id, Step.PROSPECT_RECOGNISED, request.on(), request.paper());
    }

    @PostMapping("/cell-vote")
    ResponseEntity<CaseView> voteInCell(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.PartyVote request) {
        return take(scope, ifMatch, id, Step.CELL_VOTED, request.on(), request.paper());
    }

    @PostMapping("/committee-vote")
    ResponseEntity<CaseView> voteInCommittee(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.PartyVote request) {
        return take(scope, ifMatch, id, Step.COMMITTEE_VOTED, request.on(), request.paper());
    }

    @PostMapping("/admission")
    ResponseEntity<CaseView> admit(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.Decision request) {
        return take(scope, ifMatch, id, Step.ADMITTED, request.decisionOn(), request.paper());
    }

    @PostMapping("/ceremony")
    ResponseEntity<CaseView> holdCeremony(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.Reported request) {
        return take(scope, ifMatch, id, Step.CEREMONY_HELD, request.on(), request.paper());
    }

    @PostMapping("/official-status")
    ResponseEntity<CaseView> makeOfficial(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.Decision request) {
        var paper = request.decided();
        return answer(scope, casework.makeOfficial(caller(scope, ifMatch), new ReferralId(id), paper));
    }

    @PostMapping("/removal")
    ResponseEntity<CaseView> remove(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.Removal request) {
        return end(scope, ifMatch, id, request.on(), request.exit(), request.paper());
    }

    @PostMapping("/exit")
    ResponseEntity<CaseView> exit(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.Leaving request) {
        return end(scope, ifMatch, id, request.on(), request.exit(), request.paper());
    }

    @PostMapping("/correction")
    ResponseEntity<CaseView> correct(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.Correction request) {
        var step = Step.of(request.step());
        return answer(
                scope,
                casework.correct(caller(scope, ifMatch), new ReferralId(id), step, request.on(), request.reason()));
    }

    @PostMapping("/retraction")
    ResponseEntity<CaseView> retract(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.Retraction request) {
        var step = Step.of(request.step());
        return answer(scope, casework.retract(caller(scope, ifMatch), new ReferralId(id), step, request.reason()));
    }

    private ResponseEntity<CaseView> end(
            Scope scope, @Nullable String ifMatch, UUID id, LocalDate on, Exit exit, Paper paper) {
        return answer(scope, casework.exit(caller(scope, ifMatch), new ReferralId(id), on, exit, paper));
    }

    private ResponseEntity<CaseView> take(
            Scope scope, @Nullable String ifMatch, UUID id, Step step, LocalDate on, Paper paper) {
        return answer(scope, casework.take(caller(scope, ifMatch), new ReferralId(id), step, on, paper));
    }

    private ResponseEntity<CaseView> answer(Scope scope, Referral referral) {
        return ResponseEntity.ok().eTag(IfMatch.etag(referral.version())).body(views.of(referral, scope));
    }

    private static Casework.Caller caller(Scope scope, @Nullable String ifMatch) {
        return new Casework.Caller(scope, IfMatch.of(ifMatch));
    }
}
