import { useTranslation } from 'react-i18next';
import type { Language } from './language';

/** The language on screen; renders again when it is switched. */
export const useLanguage = () => useTranslation().i18n.language as Language;
