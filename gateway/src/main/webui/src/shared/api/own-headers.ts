import { currentLanguage } from '@/shared/i18n/language';

const safe = ['GET', 'HEAD', 'OPTIONS'];

const cookie = (name: string) =>
  document.cookie
    .split('; ')
    .find((entry) => entry.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? '';

/** What every request of ours says: the version of the contract, the language, and that this page sends it. */
export const ownHeaders = (method: string): Record<string, string> => ({
  'API-Version': '1',
  'Accept-Language': currentLanguage(),
  ...(safe.includes(method) ? {} : { 'X-XSRF-TOKEN': cookie('XSRF-TOKEN') }),
});
