package vn.uutu.members.store;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The keys that seal personal columns: each has an id, the current one seals, all of them open. 32 bytes, in Base64.
///
/// @param hashKey for the keyed hash that keeps citizen numbers unique; changing it means hashing anew
@ConfigurationProperties("uutu.personal-data")
record PersonalDataKeys(String currentKey, Map<String, String> keys, String hashKey) {

    private static final int BYTES = 32;

    PersonalDataKeys {
        if (!keys.containsKey(currentKey)) {
            throw new IllegalArgumentException("uutu.personal-data.keys has no key %s".formatted(currentKey));
        }
        keys = new LinkedHashMap<>(keys);
        keys.values().forEach(PersonalDataKeys::bytes);
        bytes(hashKey);
    }

    Optional<SecretKey> key(String id) {
        return Optional.ofNullable(keys.get(id)).map(key -> new SecretKeySpec(bytes(key), "AES"));
    }

    SecretKey forHashing() {
        return new SecretKeySpec(bytes(hashKey), "HmacSHA256");
    }

    private static byte[] bytes(String key) {
        var bytes = Base64.getDecoder().decode(key);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A key under uutu.personal-data has 32 bytes");
        }
        return bytes;
    }

    /// Never shows what it holds.
    @Override
    public String toString() {
        return "PersonalDataKeys[]";
    }
}
