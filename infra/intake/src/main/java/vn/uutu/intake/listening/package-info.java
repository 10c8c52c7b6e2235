/// One listener per topic: polls, reads record by record, applies and moves the positions in one transaction.
@NullMarked
package vn.uutu.intake.listening;

import org.jspecify.annotations.NullMarked;
