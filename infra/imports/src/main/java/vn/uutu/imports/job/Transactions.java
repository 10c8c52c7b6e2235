package vn.uutu.imports.job;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The transaction boundaries an import needs.
record Transactions(TransactionTemplate joined, TransactionTemplate own, TransactionTemplate savepoint) {

    Transactions(PlatformTransactionManager manager) {
        this(
                of(manager, TransactionDefinition.PROPAGATION_REQUIRED),
                of(manager, TransactionDefinition.PROPAGATION_REQUIRES_NEW),
                of(manager, TransactionDefinition.PROPAGATION_NESTED));
    }

    private static TransactionTemplate of(PlatformTransactionManager manager, int propagation) {
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setPropagationBehavior(propagation);
        return template;
    }
}
