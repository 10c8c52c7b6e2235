import { meeting as en } from '@/shared/i18n/en/meeting';
import { bringTexts } from '@/shared/i18n/i18n';
import { meeting as vi } from '@/shared/i18n/vi/meeting';

bringTexts('meeting', { vi, en });
