/// Giving and withdrawing assignments, and telling people which ones they have.
@NullMarked
package vn.uutu.members.serving;

import org.jspecify.annotations.NullMarked;
