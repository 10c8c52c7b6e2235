package vn.uutu.endtoend.chromium;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// What a careful eye sees at once: a page that can be pushed sideways, a key instead of a text, another language.
final class Tidiness {

    private static final String SCRIPT = """
            language => {
              const faults = []
              const root = document.documentElement
              if (root.scrollWidth > root.clientWidth) faults.push(`wider than the screen: ${root.scrollWidth} px`)
              if (root.lang !== language) faults.push(`lang=${root.lang}`)
              const text = document.body.innerText
              for (const word of ['undefined', 'NaN', '[object Object]', 'null'])
                if (new RegExp(`(^|\\\\s)${word.replace(/[[\\]]/g, '\\\\$&')}(\\\\s|$)`).test(text)) faults.push(`says ${word}`)
              for (const key of text.match(/\\b[a-z]+(?:[A-Z][a-z]+)*(?:\\.[a-z]+(?:[A-Z][a-z]+)*){1,3}\\b/g) ?? [])
                if (!/^(bithu|doan|huyen|ban|thuongvu|tuyen|kiem|mat|van|quan)\\./.test(key)) faults.push(`a key for a text: ${key}`)
              return faults
            }""";

    private Tidiness() {}

    static List<String> faults(Page page, Language language) {
        var faults = new ArrayList<String>();
        for (var fault : (List<?>) page.evaluate(SCRIPT, language.toString())) {
            faults.add("tidiness: " + fault);
        }
        return faults;
    }
}
