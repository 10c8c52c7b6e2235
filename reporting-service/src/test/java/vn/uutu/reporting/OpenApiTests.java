package vn.uutu.reporting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The file `contract/openapi.yaml` and the code say the same: paths, methods, parameters, and the fields of bodies.
@ReportingTest
class OpenApiTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyOperationAndItsParametersAreInTheFile() {
        assertThat(inCode()).isEqualTo(inFile());
    }

    @ParameterizedTest
    @CsvSource({
        "Progress, vn.uutu.reporting.progress.ProgressView",
        "Unit, vn.uutu.reporting.progress.ProgressView$UnitView",
        "Indicator, vn.uutu.reporting.progress.ProgressView$IndicatorView",
        "Spread, vn.uutu.reporting.progress.SpreadView",
        "Bucket, vn.uutu.reporting.progress.SpreadView$BucketView",
        "Funnel, vn.uutu.reporting.progress.FunnelView",
        "Stage, vn.uutu.reporting.progress.FunnelView$StageView",
        "TimeInStage, vn.uutu.reporting.progress.FunnelView$TimeView",
        "Indicators, vn.uutu.reporting.catalogue.CatalogueController$Answer",
        "Definition, vn.uutu.reporting.catalogue.DefinitionView",
        "Quantity, vn.uutu.reporting.catalogue.DefinitionView$QuantityView",
        "Wording, vn.uutu.reporting.indicator.Wording",
        "Coverage, vn.uutu.reporting.progress.ProgressView$CoverageView",
        "Child, vn.uutu.reporting.progress.ProgressView$ChildView",
        "Breakdown, vn.uutu.reporting.progress.BreakdownView",
        "FormerDistrict, vn.uutu.reporting.progress.ProgressView$FormerView",
        "Trends, vn.uutu.reporting.progress.TrendsView",
        "Period, vn.uutu.reporting.progress.TrendsView$PeriodView",
        "ChildTrends, vn.uutu.reporting.progress.TrendsView$ChildTrendsView",
        "Trend, vn.uutu.reporting.progress.TrendsView$TrendView",
        "Group, vn.uutu.reporting.progress.BreakdownView$GroupView",
        "Explanation, vn.uutu.reporting.progress.ExplanationView",
        "ExplanationLine, vn.uutu.reporting.progress.ExplanationView$LineView",
        "TopicPosition, vn.uutu.reporting.progress.ExplanationView$PositionView",
        "PreviewRequest, vn.uutu.reporting.progress.PreviewRequest",
        "EstablishedUnit, vn.uutu.reporting.progress.PreviewRequest$Established",
        "ClosedUnit, vn.uutu.reporting.progress.PreviewRequest$Closed",
        "MovedUnit, vn.uutu.reporting.progress.PreviewRequest$Moved",
        "AssignedMember, vn.uutu.reporting.progress.PreviewRequest$Assigned",
        "UnitOrKey, vn.uutu.reporting.progress.PreviewRequest$UnitOrKey",
        "Preview, vn.uutu.reporting.progress.PreviewView",
        "TouchedUnit, vn.uutu.reporting.progress.PreviewView$TouchedView",
        "HeadcountOfChildren, vn.uutu.reporting.headcount.ChildrenView",
        "HeadcountOfChild, vn.uutu.reporting.headcount.ChildrenView$ChildView",
        "Unit, vn.uutu.reporting.headcount.ChildrenView$UnitView",
        "Headcount, vn.uutu.reporting.headcount.HeadcountView",
        "Programmes, vn.uutu.reporting.settings.ProgrammesController$Answer",
        "Programme, vn.uutu.reporting.settings.ProgrammeView",
        "Goal, vn.uutu.reporting.settings.ProgrammeView$GoalView",
        "SettingsRequest, vn.uutu.reporting.settings.ProgrammesController$Request",
        "Targets, vn.uutu.reporting.targeting.TargetsController$Answer",
        "Target, vn.uutu.reporting.targeting.TargetView",
        "TargetEntry, vn.uutu.reporting.targeting.EntryView",
        "TargetRequest, vn.uutu.reporting.targeting.TargetsController$Request",
        "AcceptedImport, vn.uutu.reporting.targeting.TargetImportsController$Accepted",
        "ImportReport, vn.uutu.imports.ImportReport",
        "ImportError, vn.uutu.imports.ImportReport$Error",
        "OutsideNumbers, vn.uutu.reporting.outside.OutsideNumbersController$Answer",
        "OutsideNumber, vn.uutu.reporting.outside.NumberView",
        "OutsideNumberHistory, vn.uutu.reporting.outside.HistoryView",
        "OutsideNumberPast, vn.uutu.reporting.outside.HistoryView$PastView",
        "OutsideNumberRequest, vn.uutu.reporting.outside.NumberRequest",
        "CorrectionRequest, vn.uutu.reporting.outside.CorrectionRequest",
        "WithdrawalRequest, vn.uutu.reporting.outside.WithdrawalRequest"
    })
    void everyBodyHasTheFieldsOfTheFile(String schema, String type) throws ClassNotFoundException {
        var fields = Arrays.stream(Class.forName(type).getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        var properties = OpenApi.at("components", "schemas", schema, "properties");
        assertThat(properties.keySet()).containsExactlyElementsOf(fields);
        var required =
                (Collection<?>) OpenApi.at("components", "schemas", schema).getOrDefault("required", List.of());
        for (var field : Class.forName(type).getRecordComponents()) {
            var said = OpenApi.schema(properties.get(field.getName()));
            assertThat(typesIn(said)).as(field.getName()).contains(typeOf(field.getType()));
            if (mayBeAbsent(field)) {
                assertThat(!required.contains(field.getName()) || typesIn(said).contains("null"))
                        .as(field.getName() + " may be null")
                        .isTrue();
            } else {
                assertThat(required.contains(field.getName()))
                        .as(field.getName() + " is always there")
                        .isTrue();
            }
        }
    }

    private static boolean mayBeAbsent(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class) || field.getType() == Optional.class;
    }

    /// Words and references to words are texts; of an optional value, only what it may be besides a value is known.
    private static Collection<String> typesIn(Map<String, Object> schema) {
        if (schema.containsKey("enum")) {
            return List.of("string", "any");
        }
        var types = new ArrayList<>(List.of("any"));
        if (schema.get("type") instanceof Collection<?> several) {
            several.forEach(one -> types.add(String.valueOf(one)));
        } else {
            types.add(String.valueOf(schema.get("type")));
        }
        return types;
    }

    private static String typeOf(Class<?> type) {
        if (type == Optional.class) {
            return "any";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "integer";
        }
        if (type == boolean.class) {
            return "boolean";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "array";
        }
        return type.isRecord() ? "object" : "string";
    }

    @Test
    void everySchemaButTheSmallestIsChecked() throws NoSuchMethodException {
        var checked = Arrays.stream(requireNonNull(OpenApiTests.class
                                .getDeclaredMethod("everyBodyHasTheFieldsOfTheFile", String.class, String.class)
                                .getAnnotation(CsvSource.class))
                        .value())
                .map(line -> line.substring(0, line.indexOf(',')));

        assertThat(Stream.concat(checked.distinct(), Stream.of("Month", "View", "Problem")))
                .containsExactlyInAnyOrderElementsOf(
                        OpenApi.at("components", "schemas").keySet());
    }

    private Map<String, Set<String>> inCode() {
        var operations = new TreeMap<String, Set<String>>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("vn.uutu.reporting")) {
                requireNonNull(mapping.getPathPatternsCondition())
                        .getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> operations.put(
                                        method.name().toLowerCase(Locale.ROOT) + " " + path,
                                        Arrays.stream(handler.getMethod().getParameters())
                                                .flatMap(OpenApiTests::named)
                                                .collect(Collectors.toCollection(TreeSet::new)))));
            }
        });
        return operations;
    }

    private static Stream<String> named(Parameter parameter) {
        if (parameter.getType() == MultipartFile.class || parameter.isAnnotationPresent(RequestBody.class)) {
            return Stream.of("body");
        }
        if (parameter.isAnnotationPresent(RequestParam.class)) {
            return Stream.of("query " + parameter.getName());
        }
        if (parameter.isAnnotationPresent(PathVariable.class)) {
            return Stream.of("path " + parameter.getName());
        }
        return Stream.ofNullable(parameter.getAnnotation(RequestHeader.class)).map(header -> "header " + header.name());
    }

    private static Map<String, Set<String>> inFile() {
        var operations = new TreeMap<String, Set<String>>();
        for (var path : OpenApi.at("paths").keySet()) {
            for (var method : OpenApi.at("paths", path).keySet()) {
                operations.put(method + " " + path, parameters(OpenApi.at("paths", path, method)));
            }
        }
        return operations;
    }

    @SuppressWarnings("unchecked")
    private static Set<String> parameters(Map<String, Object> operation) {
        var names = new TreeSet<String>();
        var listed = (Collection<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
        listed.forEach(parameter -> names.add(parameter.get("in") + " " + parameter.get("name")));
        if (operation.containsKey("requestBody")) {
            names.add("body");
        }
        return names;
    }
}
