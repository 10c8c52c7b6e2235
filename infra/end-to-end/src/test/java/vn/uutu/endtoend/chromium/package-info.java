/// A real browser, watched for everything that goes wrong, looked at in every size.
@NullMarked
package vn.uutu.endtoend.chromium;

import org.jspecify.annotations.NullMarked;
