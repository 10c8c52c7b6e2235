import { record as en } from '@/shared/i18n/en/record';
import { bringTexts } from '@/shared/i18n/i18n';
import { record as vi } from '@/shared/i18n/vi/record';

bringTexts('record', { vi, en });
