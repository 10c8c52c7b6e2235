import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, rememberLanguage, type Language } from './language';
import { vi } from './vi';

export const i18n = createInstance();

/** Vietnamese is always there; another language is loaded when it is chosen. */
async function load(language: Language) {
  if (language === 'vi' || i18n.hasResourceBundle(language, 'frame')) return;
  const { en } = await import('./en');
  for (const [namespace, texts] of Object.entries(en)) i18n.addResourceBundle(language, namespace, texts);
}

export async function startTexts() {
  const language = currentLanguage();
  await i18n.use(initReactI18next).init({
    resources: { vi },
    lng: 'vi',
    fallbackLng: 'vi',
    interpolation: { escapeValue: false },
    showSupportNotice: false,
    react: { useSuspense: false },
  });
  await changeLanguage(language);
}

export async function changeLanguage(language: Language) {
  await load(language);
  rememberLanguage(language);
  await i18n.changeLanguage(language);
}
