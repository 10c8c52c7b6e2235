package vn.uutu.reporting.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.uutu.reporting.fact.MemberFact;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.rollup.Cells;
import vn.uutu.reporting.rollup.Facts;
import vn.uutu.reporting.rollup.Folding;
import vn.uutu.reporting.rollup.Growth;
import vn.uutu.reporting.rollup.Reorganisations;
import vn.uutu.reporting.rollup.Trees;
import vn.uutu.reporting.rollup.Waiting;
import vn.uutu.reporting.tree.Present;

/// The rollup is plain Java; here it gets its store.
@Configuration(proxyBeanMethods = false)
class RollupConfiguration {

    @Bean
    Folding folding(Trees trees, Cells cells, Waiting waiting) {
        return new Folding(trees, cells, waiting);
    }

    @Bean
    Growth growth(
            Trees trees,
            Cells cells,
            Waiting waiting,
            Reorganisations reorganisations,
            Facts<MemberFact> members,
            Facts<ReferralFact> referrals,
            Present present) {
        return new Growth(trees, cells, waiting, reorganisations, members, referrals, present::today);
    }
}
