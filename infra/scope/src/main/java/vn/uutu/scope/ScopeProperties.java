package vn.uutu.scope;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param administrators subjects with every writing role over the whole tree: the first administrators
/// @param readers subjects that read the whole tree as API clients
/// @param copies whether this service keeps copies of the tree and the assignments from their topics; false in the
///     service that owns them and offers the two relations itself
@ConfigurationProperties("uutu.scope")
record ScopeProperties(
        @DefaultValue Set<String> administrators,
        @DefaultValue Set<String> readers,
        @DefaultValue("true") boolean copies) {}
