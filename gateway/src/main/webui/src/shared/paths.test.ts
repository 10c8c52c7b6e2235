import { expect, test } from 'vitest';
import { paths, signInPath } from './paths';

test('addresses are as they were given out', () => {
  const all = Object.fromEntries(
    Object.entries(paths).map(([name, path]) => [name, (path as (...ids: string[]) => string)('ID', 'OTHER')]),
  );

  expect(all).toMatchInlineSnapshot(`
    {
      "aboutUnit": "/units/ID/about",
      "assignments": "/units/ID/assignments",
      "explanation": "/units/ID/explanation",
      "glossary": "/glossary",
      "grading": "/units/ID/grading",
      "handoverBatch": "/handover-batches/ID",
      "handoverBatches": "/units/ID/handover-batches",
      "home": "/",
      "meeting": "/selection-meetings/ID",
      "meetings": "/units/ID/selection-meetings",
      "member": "/members/ID",
      "members": "/units/ID/members",
      "newMember": "/units/ID/members/new",
      "newSelection": "/units/ID/selections/new",
      "outsideNumbers": "/units/ID/outside-numbers",
      "referral": "/referrals/ID",
      "referrals": "/units/ID/referrals",
      "reorganisation": "/reorganisations/ID",
      "reorganisationImport": "/reorganisations/import",
      "reorganisations": "/reorganisations",
      "rosterImport": "/units/ID/roster-imports/OTHER",
      "rosterImports": "/units/ID/roster-imports",
      "rules": "/rules",
      "selections": "/units/ID/selections",
      "targetImports": "/units/ID/targets/import",
      "targets": "/units/ID/targets",
      "unit": "/units/ID",
      "units": "/units",
    }
  `);
});

test('the way back is kept through the sign-in', () => {
  expect(signInPath('/units/1?period=2024', 'en')).toBe('/sign-in?to=%2Funits%2F1%3Fperiod%3D2024&lang=en');
});
