package vn.uutu.gateway.signin;

import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The client's link to sign in: whoever gets here has signed in on the way, and goes back to their place.
@RestController
class SignIn {

    /// A path of our own with its query. Two slashes, a backslash or white space could make it somebody else's address.
    private static final Pattern OWN_PLACE = Pattern.compile("/(?!/)[\\w.~!$&'()*+,;=:@%/?-]*");

    /// @param to where to go back to; the start page when it is not a place of ours
    @GetMapping("/sign-in")
    ResponseEntity<Void> back(
            @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "vi") String lang) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, OWN_PLACE.matcher(to).matches() ? to : start(lang))
                .build();
    }

    private static String start(String lang) {
        return "en".equals(lang) ? "/?lang=en" : "/";
    }
}
