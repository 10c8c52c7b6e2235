import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { readUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import { UploadSection } from '@/shared/imports/upload-section';
import { paths } from '@/shared/paths';

const branchLevels = ['branch', 'grassroots-branch', 'sub-branch'];

/** A roster of a unit, sent to be checked: always a dry run first. */
export function RosterUpload({ unit }: { unit: string }) {
  const { t } = useTranslation('rosters');
  const navigate = useNavigate();
  const { data: about } = useQuery(readUnitOptions({ path: { id: unit } }));
  const isBranch = about && branchLevels.includes(about.level);
  return (
    <UploadSection
      title={t('upload.title')}
      address={`/api/rosters?${new URLSearchParams({ unit, dryRun: 'true' }).toString()}`}
      note={about ? t(isBranch ? 'upload.branch' : 'upload.above', { unit: about.name }) : ''}
      onSent={(id) => void navigate(paths.rosterImport(unit, id))}
    />
  );
}
