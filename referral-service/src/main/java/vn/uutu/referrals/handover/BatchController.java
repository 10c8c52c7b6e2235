package vn.uutu.referrals.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.problems.IfMatch;
import vn.uutu.referrals.batch.Batch;
import vn.uutu.referrals.batch.BatchId;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.scope.Scope;

/// Lists for the Party committee; each change answers with the batch as it is then.
@RestController
@RequestMapping(path = "/api/handover-batches", version = "1")
class BatchController {

    private static final String IF_MATCH = "If-Match";

    private final Composing composing;
    private final HandingOver handingOver;
    private final BatchDesk desk;
    private final BatchViews views;
    private final BatchList batches;
    private final WaitingCases waiting;

    BatchController(
            Composing composing,
            HandingOver handingOver,
            BatchDesk desk,
            BatchViews views,
            BatchList batches,
            WaitingCases waiting) {
        this.composing = composing;
        this.handingOver = handingOver;
        this.desk = desk;
        this.views = views;
        this.batches = batches;
        this.waiting = waiting;
    }

    @GetMapping
    BatchList.HandoverBatchPage list(
            Scope scope,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "draft|approved|handed-over") String status,
            @RequestParam(required = false) @Nullable UUID cursor) {
        return batches.page(
                Optional.ofNullable(unit).map(UnitId::new),
                Optional.ofNullable(status),
                Optional.ofNullable(cursor),
                scope);
    }

    @GetMapping("/waiting")
    WaitingCases.WaitingCasePage waiting(
            Scope scope,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        return waiting.page(Optional.ofNullable(unit), Optional.ofNullable(cursor), scope);
    }

    @PostMapping
    ResponseEntity<HandoverBatch> compose(Scope scope, @Valid @RequestBody Requests.HandoverComposition request) {
        var batch = composing.compose(scope, request.plan());
        return ResponseEntity.created(
                        URI.create("/api/handover-batches/" + batch.file().id().value()))
                .eTag(IfMatch.etag(batch.file().version()))
                .body(views.of(batch, scope));
    }

    @GetMapping("/{id}")
    ResponseEntity<HandoverBatch> one(Scope scope, @PathVariable UUID id) {
        return answer(scope, desk.toRead(scope, new BatchId(id), Duties.reading()));
    }

    @PostMapping("/{id}/lines")
    ResponseEntity<HandoverBatch> add(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.HandoverLines request) {
        var lines = request.lines(desk.act(scope));
        return answer(scope, composing.add(caller(scope, ifMatch), new BatchId(id), lines));
    }

    @PostMapping("/{id}/line-removals")
    ResponseEntity<HandoverBatch> remove(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.HandoverLineRemoval request) {
        return answer(scope, composing.remove(caller(scope, ifMatch), new BatchId(id), request.ids()));
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<HandoverBatch> approve(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id) {
        return answer(scope, composing.approve(caller(scope, ifMatch), new BatchId(id)));
    }

    @PostMapping("/{id}/reopening")
    ResponseEntity<HandoverBatch> reopen(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.HandoverReopening request) {
        return answer(scope, composing.reopen(caller(scope, ifMatch), new BatchId(id), request.reason()));
    }

    @PostMapping("/{id}/hand-over")
    ResponseEntity<HandoverBatch> handOver(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.HandoverDay request) {
        return answer(scope, handingOver.handOver(caller(scope, ifMatch), new BatchId(id), request.on()));
    }

    @PostMapping("/{id}/receipts")
    ResponseEntity<HandoverBatch> receive(
            Scope scope,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.HandoverAnswer request) {
        return answer(
                scope, handingOver.answer(caller(scope, ifMatch), new BatchId(id), request.ids(), request.answer()));
    }

    private ResponseEntity<HandoverBatch> answer(Scope scope, Batch batch) {
        return ResponseEntity.ok().eTag(IfMatch.etag(batch.file().version())).body(views.of(batch, scope));
    }

    private static Caller caller(Scope scope, @Nullable String ifMatch) {
        return new Caller(scope, IfMatch.of(ifMatch));
    }
}
