import { ruling as en } from '@/shared/i18n/en/ruling';
import { bringTexts } from '@/shared/i18n/i18n';
import { ruling as vi } from '@/shared/i18n/vi/ruling';

bringTexts('ruling', { vi, en });
