package vn.uutu.reporting.catalogue;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.reporting.indicator.Indicators;

/// What the indicators mean. They say nothing of any unit: everybody who is signed in may know them.
@RestController
class CatalogueController {

    record Answer(List<DefinitionView> items) {}

    @GetMapping(path = "/api/indicators", version = "1")
    Answer indicators() {
        return new Answer(Indicators.all().stream().map(DefinitionView::of).toList());
    }
}
