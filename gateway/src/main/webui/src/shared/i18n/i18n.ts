import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, rememberLanguage, type Language } from './language';
import { first } from './vi/first';

export const i18n = createInstance();

/** What pages brought along, by namespace. */
const brought = new Map<string, Record<Language, object>>();

/** The Vietnamese texts of all pages but the first. */
export async function bringOthers() {
  const { vi } = await import('./vi');
  for (const [namespace, texts] of Object.entries(vi)) i18n.addResourceBundle('vi', namespace, texts);
}

/** Vietnamese is there from the start; another language is loaded when it is chosen. */
async function load(language: Language) {
  if (language === 'vi' || i18n.hasResourceBundle(language, 'frame')) return;
  const { en } = await import('./en');
  for (const [namespace, texts] of Object.entries(en)) i18n.addResourceBundle(language, namespace, texts);
}

/** Texts that come with the pages that show them: the first page of the application is no larger for them. */
export function bringTexts(namespace: string, texts: Record<Language, object>) {
  brought.set(namespace, texts);
  if (i18n.isInitialized) add(namespace, texts);
}

function add(namespace: string, texts: Record<Language, object>) {
  for (const [language, words] of Object.entries(texts)) i18n.addResourceBundle(language, namespace, words);
}

export async function startTexts() {
  const language = currentLanguage();
  await i18n.use(initReactI18next).init({
    resources: { vi: { ...first } },
    lng: 'vi',
    fallbackLng: 'vi',
    interpolation: { escapeValue: false },
    showSupportNotice: false,
    react: { useSuspense: false },
  });
  brought.forEach((texts, namespace) => {
    add(namespace, texts);
  });
  await changeLanguage(language);
}

export async function changeLanguage(language: Language) {
  await load(language);
  rememberLanguage(language);
  await i18n.changeLanguage(language);
}
