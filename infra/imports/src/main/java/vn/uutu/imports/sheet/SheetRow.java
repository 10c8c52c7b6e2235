package vn.uutu.imports.sheet;

import java.util.SortedMap;

/// The filled cells of one row by column index (from 0). `number` is what the sheet shows at its left edge, from 1.
public record SheetRow(int number, SortedMap<Integer, Cell> cells) {}
