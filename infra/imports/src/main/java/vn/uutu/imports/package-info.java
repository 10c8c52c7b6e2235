/// The way files come in: a service hands over an upload, a handler gets its rows, the caller reads what became of
/// them.
@NullMarked
package vn.uutu.imports;

import org.jspecify.annotations.NullMarked;
