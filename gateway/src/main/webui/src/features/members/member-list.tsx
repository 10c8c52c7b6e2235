import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundMembers } from '@/generated/members/types.gen';
import { MemberCards } from './member-cards';
import { MemberTable } from './member-table';

export type Found = FoundMembers['items'][number];

export interface ListProps {
  pages: Found[][];
  count: number;
}

interface Props {
  pages: Found[][];
  count: number | undefined;
  more: { hasNextPage: boolean; isFetchingNextPage: boolean; isFetchNextPageError: boolean; fetchNextPage: () => unknown };
}

/** What was read so far, the next page by the button: so whoever walks by keyboard gets to each row and past the last. */
export function MemberList({ pages, count, more }: Props) {
  const { t } = useTranslation(['members', 'shared']);
  const isPhone = useMediaQuery(({ breakpoints }) => breakpoints.down('md'), { noSsr: true });
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = more;
  const list = useRef<HTMLDivElement>(null);
  const read = useRef(pages.length);
  const wanted = useRef(false);
  useEffect(() => {
    if (wanted.current && pages.length > read.current) {
      wanted.current = false;
      list.current?.querySelector<HTMLElement>(`[data-page="${read.current}"] a`)?.focus();
    }
    read.current = pages.length;
  }, [pages.length]);
  const List = isPhone ? MemberCards : MemberTable;
  return (
    <div ref={list}>
      <List pages={pages} count={count ?? pages.flat().length} />
      {hasNextPage && (
        <Stack sx={{ alignItems: 'center', py: 2 }} role="status">
          {isFetchNextPageError && <Typography color="error">{t('members:moreFailed')}</Typography>}
          <Button
            variant="outlined"
            loading={isFetchingNextPage}
            onClick={() => {
              wanted.current = true;
              fetchNextPage();
            }}
          >
            {t(isFetchNextPageError ? 'shared:retry' : 'shared:more')}
          </Button>
        </Stack>
      )}
    </div>
  );
}
