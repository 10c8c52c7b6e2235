import type { Language } from '@/shared/i18n/language';

const zone = 'Asia/Ho_Chi_Minh';
const pad = (value: string | undefined) => (value ?? '').padStart(2, '0');

/** Days are written dd/mm/yyyy in both languages: Vietnamese habit, and British English reads it alike. */
export function createFormat(language: Language) {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const number = new Intl.NumberFormat(locale);
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone: zone });
  const day = new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: zone });
  return {
    number: (value: number) => number.format(value),
    decimal: (value: number) => decimal.format(value),
    percent: (value: number) => percent.format(value),
    /** Always with its decimal, for columns. */
    share: (value: number) => share.format(value),
    /** A day `2021-03-26`, a month `2021-03`, or a year. */
    date: (value: string) => {
      const [year, month, dayOfMonth] = value.split('-');
      return [dayOfMonth && pad(dayOfMonth), month && pad(month), year].filter(Boolean).join('/');
    },
    /** A quarter `2021-Q1`. */
    quarter: (value: string) => {
      const [year, quarter] = value.split('-Q');
      return language === 'vi' ? `Quý ${quarter}/${year}` : `Q${quarter} ${year}`;
    },
    time: (instant: string | Date) => time.format(new Date(instant)),
    dateTime: (instant: string | Date) => `${time.format(new Date(instant))} ${day.format(new Date(instant))}`,
  };
}
