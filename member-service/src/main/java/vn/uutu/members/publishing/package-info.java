/// The contract in code: one exhaustive switch from what happened to what is published.
@NullMarked
package vn.uutu.members.publishing;

import org.jspecify.annotations.NullMarked;
