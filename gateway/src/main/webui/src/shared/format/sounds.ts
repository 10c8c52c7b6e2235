/** Without accents and case, `Đ` as `d`: what somebody types without a Vietnamese keyboard still finds. */
export const sounds = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().trim();
