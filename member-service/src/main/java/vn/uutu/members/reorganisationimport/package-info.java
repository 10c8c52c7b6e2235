/// Reorganisations from a file that says which old area went into which new one: each becomes a draft.
@NullMarked
package vn.uutu.members.reorganisationimport;

import org.jspecify.annotations.NullMarked;
