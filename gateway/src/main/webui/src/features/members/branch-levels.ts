/** The levels of the units that members belong to. */
export const branchLevels = ['branch', 'grassroots-branch', 'sub-branch'];
