package vn.uutu.benchmark;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// Somebody who uses the suite over HTTP.
public interface Caller {

    JsonNode get(String path);

    /// @param key under which the same request is done only once
    JsonNode post(int expected, String path, Map<String, Object> body, UUID key);

    default JsonNode step(String referral, String step, Map<String, Object> body) {
        return post(200, "/api/referrals/%s/%s".formatted(referral, step), body, UUID.randomUUID());
    }
}
