/// A real browser, found on this machine or brought along.
@NullMarked
package vn.uutu.chromium;

import org.jspecify.annotations.NullMarked;
