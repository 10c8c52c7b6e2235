package vn.uutu.outbox.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonFactory;

class HeaderTextTests {

    final HeaderText headers = new HeaderText(new JsonFactory());

    @Test
    void eachRowHasItsOwn() {
        assertThat(read("{\"ce_id\":\"1\",\"ce_source\":\"/uutu/đoàn\"}"))
                .containsExactly("ce_id=1", "ce_source=/uutu/đoàn");
        assertThat(read("{\"ce_id\":\"12\",\"ce_source\":\"/uutu/đoàn\"}"))
                .containsExactly("ce_id=12", "ce_source=/uutu/đoàn");
        assertThat(read("{\"ce_source\":\"1\"}")).containsExactly("ce_source=1");
        assertThat(read("{\"ce_id\":\"\",\"ce_source\":\"/uutu/đoàn\",\"traceparent\":\"00-1\"}"))
                .containsExactly("ce_id=", "ce_source=/uutu/đoàn", "traceparent=00-1");
    }

    @Test
    void whatIsEscapedOrSpacedIsParsed() {
        assertThat(read("{\"ce_id\":\"a\\\"b\\\\\",\"ce_type\":\"\\u0111\"}"))
                .containsExactly("ce_id=a\"b\\", "ce_type=đ");
        assertThat(read("{ \"ce_id\" : \"1\", \"ce_type\": \"x\" }")).containsExactly("ce_id=1", "ce_type=x");
        assertThat(read("{\"ce_id\": \"1\"}")).containsExactly("ce_id=1");
    }

    @Test
    void aSignOfJsonWithinATextIsText() {
        assertThat(read("{\"ce_id\":\"},{:\",\"ce_type\":\"{\"}")).containsExactly("ce_id=},{:", "ce_type={");
    }

    @Test
    void thereMayBeNone() {
        assertThat(read("{}")).isEmpty();
    }

    private List<String> read(String text) {
        return Arrays.stream(headers.read(text.getBytes(UTF_8)).toArray())
                .map(header -> header.key() + "=" + new String(header.value(), UTF_8))
                .toList();
    }
}
