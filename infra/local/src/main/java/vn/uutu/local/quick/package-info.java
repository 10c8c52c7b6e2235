/// Makes the second start of an application quick: out of its jar, with a cache of its classes.
@NullMarked
package vn.uutu.local.quick;

import org.jspecify.annotations.NullMarked;
