import { z } from 'zod';

/** Stands in a form for what is typed and is no day: as a text it is before every day and no date of the calendar. */
export const notADay = '0000-00-00';

/** A day that is there. */
export const aDay = (needed: string) => z.string(needed).refine((day) => day !== notADay, needed);
