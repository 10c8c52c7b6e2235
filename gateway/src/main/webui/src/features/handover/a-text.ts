import type { TFunction } from 'i18next';
import { z } from 'zod';

/** A text that is there and not too long, as the service wants it. */
export const aText = (t: TFunction<'handover'>) => (most: number) => z.string().trim().min(1, t('needed')).max(most, t('tooLong', { most }));
