export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

const place = 'language';
const known = (code: string | null): Language | undefined => languages.find((language) => language === code);

let current: Language | undefined;

/** The address wins (`?lang=en`), then what was chosen before, then Vietnamese. */
export function currentLanguage(): Language {
  current ??=
    known(new URLSearchParams(location.search).get('lang')) ?? known(localStorage.getItem(place)) ?? 'vi';
  return current;
}

export function rememberLanguage(language: Language) {
  current = language;
  localStorage.setItem(place, language);
  document.documentElement.lang = language;
}
