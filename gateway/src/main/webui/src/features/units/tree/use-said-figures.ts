import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import type { Figures } from './use-figures';
import { useResult } from './use-result';

/** Members and results in one line, as far as they are known: `Đoàn viên 1.204 · Giới thiệu 38 / 40`. */
export function useSaidFigures({ members, referred, admitted }: Figures) {
  const { t } = useTranslation('units');
  const format = useFormat();
  const result = useResult();
  return [
    members !== undefined && `${t('members')} ${format.number(members)}`,
    referred && `${t('referred')} ${result(referred)}`,
    admitted && `${t('admitted')} ${result(admitted)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
