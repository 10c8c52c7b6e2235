const pad = (part: string) => part.padStart(2, '0');

/** `2/5/1999` or `1999` as it is typed → `1999-05-02` or `1999`; nothing where it is no date. */
export function readBirthDate(typed: string): string | undefined {
  const text = typed.trim();
  if (/^\d{4}$/.test(text)) return text;
  const [, day, month, year] = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text) ?? [];
  if (!day || !month || !year) return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const parsed = new Date(date);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? undefined : date;
}

/** From 1900 on and not after today, as the server has it. */
export const isPlausible = (date: string, today: string) => date >= '1900' && date.slice(0, 4) <= today.slice(0, 4) && (date.length === 4 || date <= today);
