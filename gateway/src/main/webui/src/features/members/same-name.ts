/** How names are compared: without accents, case and double spaces, as the server searches. */
export const searchable = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
