package vn.uutu.imports.job;

import java.util.UUID;
import vn.uutu.imports.ImportJob;

/// A job that this process may work on as long as its token stands in the database. `handled` rows are settled.
record Claim(ImportJob job, UUID token, int handled, int attempts) {}
