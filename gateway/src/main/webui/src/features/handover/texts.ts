import { handover as en } from '@/shared/i18n/en/handover';
import { bringTexts } from '@/shared/i18n/i18n';
import { handover as vi } from '@/shared/i18n/vi/handover';

bringTexts('handover', { vi, en });
