import { useQuery } from '@tanstack/react-query';
import { recordCodesOptions } from '@/generated/members/@tanstack/react-query.gen';
import { useLanguage } from '@/shared/i18n/use-language';

/** The names of the codes that a record is written with; a code stands for itself until they are read. */
export function useCodeNames() {
  const language = useLanguage();
  const { data: codes } = useQuery({ ...recordCodesOptions(), staleTime: Infinity });
  const named = (all: { code: string; name: string; nameEn: string }[] | undefined) => (code: string) => {
    const known = all?.find((one) => one.code === code);
    return (language === 'vi' ? known?.name : known?.nameEn) ?? code;
  };
  return {
    grade: named(codes?.scales.flatMap(({ grades }) => grades)),
    reason: named(codes?.notGraded),
    result: named(codes?.trainingResults),
    honour: named(codes?.honours),
    level: named(codes?.honourLevels),
    position: named(codes?.positions),
    group: named(codes?.priorityGroups.map(({ group }) => group)),
  };
}
