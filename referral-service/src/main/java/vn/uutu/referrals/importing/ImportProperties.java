package vn.uutu.referrals.importing;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param historyAfter so long after its day a selection is the past, whose vote and confirmation may come from one
///     person's file; what is younger takes two people, as by form
@ConfigurationProperties("uutu.referrals.imports")
record ImportProperties(@DefaultValue("90d") Period historyAfter) {}
