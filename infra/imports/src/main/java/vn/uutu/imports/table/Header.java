package vn.uutu.imports.table;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Columns;

/// Which column of a layout stands where (index from 0), what the file calls all of its columns, what else the file
/// has, and the last row of the header.
record Header(
        Columns columns,
        Map<Integer, Column<?>> at,
        SortedMap<Integer, String> names,
        List<String> ignored,
        int lastRow) {}
