/** Change only what I have read: 412 when somebody else was faster. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
