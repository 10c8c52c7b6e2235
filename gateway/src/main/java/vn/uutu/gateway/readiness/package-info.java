/// Whether the whole suite can be used.
@NullMarked
package vn.uutu.gateway.readiness;

import org.jspecify.annotations.NullMarked;
