/// Where the parts of the suite are, and the limits between them.
@NullMarked
package vn.uutu.gateway.suite;

import org.jspecify.annotations.NullMarked;
