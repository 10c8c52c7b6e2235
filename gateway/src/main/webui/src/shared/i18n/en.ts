import type { SameTexts } from './texts';
import type { vi } from './vi';
import { frame } from './en/frame';
import { shared } from './en/shared';
import { roles } from './en/roles';
import { terms } from './en/terms';
import { overview } from './en/overview';
import { explanation } from './en/explanation';
import { units } from './en/units';
import { members } from './en/members';
import { rosters } from './en/rosters';
import { imports } from './en/imports';
import { targetImports } from './en/target-imports';
import { referrals } from './en/referrals';
import { assignments } from './en/assignments';
import { outsideNumbers } from './en/outside-numbers';
import { targets } from './en/targets';
import { reorganisations } from './en/reorganisations';
import { rules } from './en/rules';

/** The same namespaces in English, loaded when chosen. */
export const en: SameTexts<typeof vi> = {
  frame,
  shared,
  roles,
  terms,
  overview,
  explanation,
  units,
  members,
  rosters,
  imports,
  targetImports,
  referrals,
  assignments,
  outsideNumbers,
  targets,
  reorganisations,
  rules,
};
