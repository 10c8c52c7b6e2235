/// Keeps the models in PostgreSQL.
@NullMarked
package vn.uutu.reporting.store;

import org.jspecify.annotations.NullMarked;
