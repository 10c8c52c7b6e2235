package vn.uutu.referrals.listing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Shows cases within the reader's scope, a page at a time.
@Service
class CaseList {

    static final int PAGE = 100;

    private final CaseSearch search;
    private final CaseLines lines;
    private final Scopes scopes;

    CaseList(CaseSearch search, CaseLines lines, Scopes scopes) {
        this.search = search;
        this.lines = lines;
        this.scopes = scopes;
    }

    @Transactional
    public ListController.Page list(CaseSearch.Filter filter, Scope scope) {
        filter.unit().ifPresent(it -> scopes.require(scope, it.value(), Duties.reading()));
        var readable = scope.having(Duties.reading());
        var found = search.page(filter, readable, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        return new ListController.Page(
                lines.of(page, scope),
                filter.cursor().isPresent() ? null : search.count(filter, readable),
                found.size() > PAGE ? page.getLast().value() : null);
    }
}
