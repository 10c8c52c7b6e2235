/// Provinces of any size whose tree changes in time, what every unit of them should show, and the service that shows
/// it.
@NullMarked
package vn.uutu.benchmark.land;

import org.jspecify.annotations.NullMarked;
