/// How long after its commit a change is to be seen.
@NullMarked
package vn.uutu.benchmark.freshness;

import org.jspecify.annotations.NullMarked;
