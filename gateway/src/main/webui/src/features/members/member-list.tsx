import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useRef, type ComponentProps } from 'react';
import type { FoundMembers } from '@/generated/members/types.gen';
import { LoadMore } from '@/shared/ui/load-more';
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
  more: ComponentProps<typeof LoadMore>['query'];
}

/** What was read so far, the next page by the button: so whoever walks by keyboard gets to each row and past the last. */
export function MemberList({ pages, count, more }: Props) {
  const isPhone = useMediaQuery(({ breakpoints }) => breakpoints.down('md'), { noSsr: true });
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
      <LoadMore query={more} onAsk={() => { wanted.current = true; }} />
    </div>
  );
}
