import type { Language } from '@/shared/i18n/language';
import { useLanguage } from '@/shared/i18n/use-language';
import { createFormat } from './format';

const formats = new Map<Language, ReturnType<typeof createFormat>>();

/** Numbers, shares and dates in the form of a language; made once, for they take long to make. */
export function formatOf(language: Language) {
  const format = formats.get(language) ?? createFormat(language);
  formats.set(language, format);
  return format;
}

/** In the form of the language on screen. */
export const useFormat = () => formatOf(useLanguage());
