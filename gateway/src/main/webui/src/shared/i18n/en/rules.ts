export const rules = { title: 'Rule book' };
