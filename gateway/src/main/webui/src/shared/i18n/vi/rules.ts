import { titles } from './titles';

/** What the navigation says; the pages bring their own texts (`ruling`). */
export const rules = { title: titles.rules };
