import type { SameTexts } from '../texts';
import type { reorganisations as vi } from '../vi/reorganisations';

export const reorganisations: SameTexts<typeof vi> = { title: 'Reorganisations' };
