import { reorganising as en } from '@/shared/i18n/en/reorganising';
import { bringTexts } from '@/shared/i18n/i18n';
import { reorganising as vi } from '@/shared/i18n/vi/reorganising';

bringTexts('reorganising', { vi, en });
