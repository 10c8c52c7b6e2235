import { frame } from './vi/frame';
import { shared } from './vi/shared';
import { roles } from './vi/roles';
import { terms } from './vi/terms';
import { overview } from './vi/overview';
import { explanation } from './vi/explanation';
import { units } from './vi/units';
import { members } from './vi/members';
import { rosters } from './vi/rosters';
import { imports } from './vi/imports';
import { targetImports } from './vi/target-imports';
import { referrals } from './vi/referrals';
import { assignments } from './vi/assignments';
import { outsideNumbers } from './vi/outside-numbers';
import { targets } from './vi/targets';
import { reorganisations } from './vi/reorganisations';
import { rules } from './vi/rules';

/** Every feature brings its own file; the keys here are the namespaces. */
export const vi = {
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
