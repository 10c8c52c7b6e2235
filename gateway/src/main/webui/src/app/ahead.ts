import { formatOf } from '@/shared/format/use-format';
import { startTexts } from '@/shared/i18n/i18n';
import { currentLanguage } from '@/shared/i18n/language';
import { themeOf } from './theme';

/** What takes long to make and needs no page: it is made while the rest of the application is still on its way. */
formatOf(currentLanguage());
themeOf(currentLanguage());

export const texts = startTexts();
