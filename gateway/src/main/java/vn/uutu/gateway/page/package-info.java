/// The web client: one page at each of its addresses, and the files that it is made of.
@NullMarked
package vn.uutu.gateway.page;

import org.jspecify.annotations.NullMarked;
