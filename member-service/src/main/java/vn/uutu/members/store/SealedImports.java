package vn.uutu.members.store;

import org.springframework.stereotype.Component;
import vn.uutu.imports.Sealing;

/// Rosters hold citizen numbers, ethnicity and religion: what is kept of them is sealed like the columns.
@Component
class SealedImports implements Sealing {

    private static final String PLACE = "imports";

    private final Vault vault;

    SealedImports(Vault vault) {
        this.vault = vault;
    }

    @Override
    public byte[] seal(byte[] content) {
        return vault.seal(PLACE, content);
    }

    @Override
    public byte[] open(byte[] sealed) {
        return vault.open(PLACE, sealed);
    }
}
