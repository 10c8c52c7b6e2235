package vn.uutu.chromium;

import com.microsoft.playwright.Browser;
import java.util.Locale;

/// What officers sit in front of, or hold in a hand. Sizes in CSS pixels.
public enum Screen {
    DESK(1440, 900, false),
    PHONE(390, 844, true);

    private final int width;
    private final int height;
    private final boolean touched;

    Screen(int width, int height, boolean touched) {
        this.width = width;
        this.height = height;
        this.touched = touched;
    }

    public boolean inTheHand() {
        return touched;
    }

    /// @param home the address of the gateway
    public Browser.NewContextOptions context(String home) {
        return new Browser.NewContextOptions()
                .setBaseURL(home)
                .setViewportSize(width, height)
                .setIsMobile(touched)
                .setHasTouch(touched)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT) + "-" + width + "x" + height;
    }
}
