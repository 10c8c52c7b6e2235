package vn.uutu.endtoend.chromium;

import com.microsoft.playwright.Browser;
import java.util.Locale;

/// What people sit in front of, or hold in a hand. Sizes in CSS pixels.
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

    /// Movement is off: a picture and a contrast are taken of what stays.
    Browser.NewContextOptions context() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setIsMobile(touched)
                .setHasTouch(touched)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setAcceptDownloads(true);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT) + "-" + width + "x" + height;
    }
}
