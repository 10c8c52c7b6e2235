/// Jobs in PostgreSQL: accepted once, worked through chunk by chunk by whoever holds the lease.
@NullMarked
package vn.uutu.imports.job;

import org.jspecify.annotations.NullMarked;
