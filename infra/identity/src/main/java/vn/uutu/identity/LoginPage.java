package vn.uutu.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import vn.uutu.identity.Accounts.Account;

/// The page where people sign in; it says plainly that this server is for demonstrations on one machine.
@RestController
class LoginPage {

    private static final String ACCOUNTS = Arrays.stream(Account.values())
            .map(account -> "<tr><td><code>%s</code></td><td>%s<br><small lang=\"en\">%s</small></td></tr>"
                    .formatted(account.subject, account.vietnamese, account.english))
            .collect(Collectors.joining("\n"));

    private final String template;

    LoginPage(@Value("classpath:login.html") Resource template) throws IOException {
        this.template = template.getContentAsString(StandardCharsets.UTF_8).replace("{accounts}", ACCOUNTS);
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(CsrfToken csrf, @RequestParam Map<String, String> query) {
        return template.replace("{csrf-name}", csrf.getParameterName())
                .replace("{csrf}", HtmlUtils.htmlEscape(csrf.getToken()))
                .replace("{refused}", query.containsKey("error") ? "" : "hidden");
    }
}
