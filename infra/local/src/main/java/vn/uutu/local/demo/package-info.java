/// Loads the demonstration province through the suite's public paths.
@NullMarked
package vn.uutu.local.demo;

import org.jspecify.annotations.NullMarked;
