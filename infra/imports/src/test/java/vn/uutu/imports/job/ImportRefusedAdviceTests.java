package vn.uutu.imports.job;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.imports.sheet.Refusals;

class ImportRefusedAdviceTests {

    @RestController
    static class Uploading {

        @PostMapping("/")
        void refuse() {
            throw Refusals.tooLarge(32);
        }
    }

    final RestTestClient client = RestTestClient.bindToController(new Uploading())
            .configureServer(server -> server.setControllerAdvice(new ImportRefusedAdvice()))
            .build();

    @Test
    void aRefusalIsAProblemInTheCallersLanguage() {
        client.post()
                .uri("/")
                .header("Accept-Language", "vi")
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/file-too-large")
                .jsonPath("$.title")
                .isEqualTo("Tệp quá lớn")
                .jsonPath("$.errors[0].field")
                .isEqualTo("file");
        client.post()
                .uri("/")
                .header("Accept-Language", "en")
                .exchange()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("File too large");
    }
}
