import { useMemo } from 'react';
import { useLanguage } from '@/shared/i18n/use-language';
import { createFormat } from './format';

/** Numbers, shares and dates in the form of the language on screen. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(() => createFormat(language), [language]);
}
