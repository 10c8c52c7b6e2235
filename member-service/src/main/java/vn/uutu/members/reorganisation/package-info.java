/// Reorganisations: drafts of steps, decided, approved by a second person, and taking effect on a day. What they do to
/// the organisation is worked out before anything is written.
@NullMarked
package vn.uutu.members.reorganisation;

import org.jspecify.annotations.NullMarked;
