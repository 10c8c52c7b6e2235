import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Component as Overview } from '@/features/overview/overview-page';
import { bringOthers } from '@/shared/i18n/i18n';
import { paths } from '@/shared/paths';
import { Loading } from '@/shared/ui/loading';
import { Broken } from './frame/broken';
import { Frame } from './frame/frame';
import { Home } from './frame/home';
import { NotFound } from './frame/not-found';

interface Page {
  path: string;
  Component?: ComponentType;
  lazy?: () => Promise<{ Component: ComponentType }>;
}

/** One line per page. A page module exports its page as `Component`; it is loaded when somebody goes there, but the first. */
const pages: Page[] = [
  { path: paths.members(':id'), lazy: () => import('@/features/members/members-page') },
  { path: paths.newMember(':id'), lazy: () => import('@/features/members/new-member-page') },
  { path: paths.member(':id'), lazy: () => import('@/features/members/member-page') },
  { path: paths.grading(':id'), lazy: () => import('@/features/grading/grading-page') },
  { path: paths.rosterImports(':id'), lazy: () => import('@/features/rosters/roster-imports-page') },
  { path: paths.rosterImport(':id', ':importId'), lazy: () => import('@/features/rosters/roster-import-page') },
  { path: paths.unit(':id'), Component: Overview },
  { path: paths.explanation(':id'), lazy: () => import('@/features/explanation/explanation-page') },
  { path: paths.glossary(), lazy: () => import('@/features/glossary/glossary-page') },
  { path: paths.units(), lazy: () => import('@/features/units/tree/units-page') },
  { path: paths.aboutUnit(':id'), lazy: () => import('@/features/units/about/about-page') },
  { path: paths.referrals(':id'), lazy: () => import('@/features/referrals/referrals-page') },
  { path: paths.referral(':id'), lazy: () => import('@/features/referrals/referral-page') },
  { path: paths.selections(':id'), lazy: () => import('@/features/referrals/selections-page') },
  { path: paths.newSelection(':id'), lazy: () => import('@/features/referrals/new-selection-page') },
  { path: paths.handoverBatches(':id'), lazy: () => import('@/features/handover/batches-page') },
  { path: paths.handoverBatch(':id'), lazy: () => import('@/features/handover/batch-page') },
  { path: paths.meetings(':id'), lazy: () => import('@/features/meetings/meetings-page') },
  { path: paths.meeting(':id'), lazy: () => import('@/features/meetings/meeting-page') },
  { path: paths.assignments(':id'), lazy: () => import('@/features/assignments/assignments-page') },
  { path: paths.targets(':id'), lazy: () => import('@/features/targets/targets-page') },
  { path: paths.targetImports(':id'), lazy: () => import('@/features/target-imports/target-import-page') },
  { path: paths.outsideNumbers(':id'), lazy: () => import('@/features/outside-numbers/outside-numbers-page') },
  { path: paths.reorganisations(), lazy: () => import('@/features/reorganisations/reorganisations-page') },
  { path: paths.reorganisationImport(), lazy: () => import('@/features/reorganisations/import-page') },
  { path: paths.reorganisation(':id'), lazy: () => import('@/features/reorganisations/reorganisation-page') },
  { path: paths.rules(), lazy: () => import('@/features/rules/rules-page') },
];

/** What is loaded when somebody goes there needs its texts, too. */
const withTexts = ({ lazy, ...page }: Page): RouteObject =>
  lazy ? { ...page, lazy: () => Promise.all([lazy(), bringOthers()]).then(([{ Component }]) => ({ Component })) } : page;

export const routes: RouteObject[] = [
  {
    Component: Frame,
    ErrorBoundary: Broken,
    HydrateFallback: Loading,
    children: [
      { ErrorBoundary: Broken, children: [{ index: true, Component: Home }, ...pages.map(withTexts), { path: '*', Component: NotFound }] },
    ],
  },
];
