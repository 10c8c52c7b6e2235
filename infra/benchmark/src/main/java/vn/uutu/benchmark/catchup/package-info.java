/// How fast a service that was stopped catches up, and what those see who read meanwhile.
@NullMarked
package vn.uutu.benchmark.catchup;

import org.jspecify.annotations.NullMarked;
