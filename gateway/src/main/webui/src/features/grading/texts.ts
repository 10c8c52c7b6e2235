import { grading as en } from '@/shared/i18n/en/grading';
import { bringTexts } from '@/shared/i18n/i18n';
import { grading as vi } from '@/shared/i18n/vi/grading';

bringTexts('grading', { vi, en });
