import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '@mock/render-page';
import { world } from '@mock/world';
import { paths } from '@/shared/paths';
import { useEntries } from './use-entries';

const Component = () => <p>{useEntries().current}</p>;

test.each([
  ['overview', paths.unit(world.branch)],
  ['units', paths.aboutUnit(world.branch)],
  ['members', paths.newMember(world.branch)],
  ['members', paths.member(world.minh)],
  ['members', paths.grading(world.branch)],
  ['referrals', paths.newSelection(world.branch)],
  ['referrals', paths.referral(world.admitted)],
])('marks %s where %s is open', (feature, at) => {
  renderPage(Component, { path: at.replace(world.branch, ':id'), at });

  expect(screen.getByText(feature)).toBeVisible();
});
