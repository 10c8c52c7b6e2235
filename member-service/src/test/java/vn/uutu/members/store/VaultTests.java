package vn.uutu.members.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// Keys come by the names of the properties that the README gives.
class VaultTests {

    static final UUID MEMBER = new UUID(1, 2);
    static final String COLUMN = "citizen_number";
    static final String NUMBER = "072201001234";
    static final Map<String, String> FIRST = Map.of("2026", key('a'));

    final Vault vault = vault("2026", FIRST, key('h'));

    @Test
    void whatIsSealedOpensAgainAndShowsNothing() {
        var sealed = vault.seal(MEMBER, COLUMN, NUMBER);

        assertThat(vault.open(MEMBER, COLUMN, sealed)).isEqualTo(NUMBER);
        assertThat(latin(sealed)).doesNotContain(NUMBER).startsWith("\u00042026");
        assertThat(sealed).hasSize(1 + "2026".length() + 12 + NUMBER.length() + 16);
    }

    @Test
    void theSameTextTwiceHasNothingInCommonAfterTheKeysName() {
        var one = latin(vault.seal(MEMBER, COLUMN, NUMBER)).substring(5);
        var other = latin(vault.seal(MEMBER, COLUMN, NUMBER)).substring(5);

        assertThat(one.substring(0, 12)).isNotEqualTo(other.substring(0, 12));
        assertThat(one.substring(12)).isNotEqualTo(other.substring(12));
    }

    @Test
    void aSealedValueOpensNowhereElse() {
        var sealed = vault.seal(MEMBER, COLUMN, NUMBER);

        assertThatIllegalStateException().isThrownBy(() -> vault.open(new UUID(1, 3), COLUMN, sealed));
        assertThatIllegalStateException().isThrownBy(() -> vault.open(MEMBER, "religion", sealed));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 17, 40})
    void aSealedValueThatWasTouchedDoesNotOpen(int at) {
        var sealed = vault.seal(MEMBER, COLUMN, NUMBER);
        sealed[at] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> vault.open(MEMBER, COLUMN, sealed));
    }

    @Test
    void aNewKeySealsAndTheOldOneOpensWhatItSealed() {
        var before = vault.seal(MEMBER, COLUMN, NUMBER);
        var rotated = vault("2027", Map.of("2026", key('a'), "2027", key('b')), key('h'));
        var after = rotated.seal(MEMBER, COLUMN, NUMBER);

        assertThat(latin(after)).startsWith("\u00042027");
        assertThat(rotated.open(MEMBER, COLUMN, before)).isEqualTo(NUMBER);
        assertThat(rotated.open(MEMBER, COLUMN, after)).isEqualTo(NUMBER);
        assertThatIllegalStateException()
                .isThrownBy(() -> vault.open(MEMBER, COLUMN, after))
                .withMessage("No key 2027 is configured");
        var another = vault("2026", Map.of("2026", key('c')), key('h'));
        assertThatIllegalStateException().isThrownBy(() -> another.open(MEMBER, COLUMN, before));
    }

    @Test
    void theHashStaysWhenTheKeyChangesAndIsAnotherWithAnotherHashKey() {
        var rotated = vault("2027", Map.of("2026", key('a'), "2027", key('b')), key('h'));

        assertThat(rotated.hash(NUMBER)).isEqualTo(vault.hash(NUMBER)).hasSize(32);
        assertThat(vault("2026", FIRST, key('i')).hash(NUMBER)).isNotEqualTo(vault.hash(NUMBER));
        assertThat(vault.hash("072201001235")).isNotEqualTo(vault.hash(NUMBER));
    }

    @Test
    void badKeysAreNotStartedWith() {
        assertThatThrownBy(() -> vault("2027", FIRST, key('h')))
                .rootCause()
                .hasMessage("uutu.personal-data.keys has no key 2027");
        var brief = Base64.getEncoder().encodeToString(new byte[31]);
        assertThatThrownBy(() -> vault("2026", Map.of("2026", brief), key('h')))
                .rootCause()
                .hasMessage("A key under uutu.personal-data has 32 bytes");
        assertThatThrownBy(() -> vault("2026", FIRST, brief))
                .rootCause()
                .hasMessage("A key under uutu.personal-data has 32 bytes");
    }

    private static Vault vault(String current, Map<String, String> keys, String hashKey) {
        var properties = new HashMap<String, String>();
        properties.put("uutu.personal-data.current-key", current);
        keys.forEach((id, key) -> properties.put("uutu.personal-data.keys." + id, key));
        properties.put("uutu.personal-data.hash-key", hashKey);
        return new Vault(new Binder(new MapConfigurationPropertySource(properties))
                .bind("uutu.personal-data", PersonalDataKeys.class)
                .get());
    }

    private static String key(char letter) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
