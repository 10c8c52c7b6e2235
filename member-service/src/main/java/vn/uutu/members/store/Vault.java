package vn.uutu.members.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/// Seals personal data with AES-GCM. A sealed value is bound to its place (a column of a member) and opens nowhere
/// else: length of the key's id, the key's id, nonce (12 bytes), cipher text with tag (16 bytes).
@Component
class Vault {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final PersonalDataKeys keys;
    private final SecureRandom random = new SecureRandom();

    Vault(PersonalDataKeys keys) {
        this.keys = keys;
    }

    byte[] seal(UUID member, String column, String text) {
        return seal(place(member, column), text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] seal(String place, byte[] content) {
        var id = keys.currentKey().getBytes(StandardCharsets.UTF_8);
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, key(keys.currentKey()), nonce, place)
                .apply(content);
        return ByteBuffer.allocate(1 + id.length + NONCE_BYTES + sealed.length)
                .put((byte) id.length)
                .put(id)
                .put(nonce)
                .put(sealed)
                .array();
    }

    String open(UUID member, String column, byte[] sealed) {
        return new String(open(place(member, column), sealed), StandardCharsets.UTF_8);
    }

    byte[] open(String place, byte[] sealed) {
        var bytes = ByteBuffer.wrap(sealed);
        var id = new byte[bytes.get()];
        bytes.get(id);
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var rest = new byte[bytes.remaining()];
        bytes.get(rest);
        var key = key(new String(id, StandardCharsets.UTF_8));
        return cipher(Cipher.DECRYPT_MODE, key, nonce, place).apply(rest);
    }

    /// The same text has the same hash; without the key nobody can try out numbers.
    byte[] hash(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.forHashing());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is not to be had", e);
        }
    }

    private static String place(UUID member, String column) {
        return member + "/" + column;
    }

    private SecretKey key(String id) {
        return keys.key(id).orElseThrow(() -> new IllegalStateException("No key %s is configured".formatted(id)));
    }

    private interface Transformation {

        byte[] apply(byte[] input);
    }

    private static Transformation cipher(int mode, SecretKey key, byte[] nonce, String place) {
        return input -> {
            try {
                var cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
                cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
                return cipher.doFinal(input);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("A personal column cannot be sealed or opened", e);
            }
        };
    }
}
