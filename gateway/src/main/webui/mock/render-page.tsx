import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { Providers } from '../src/app/providers';
import { LeaveGuard } from '../src/shared/forms/leave-guard';
import { SessionContext, type Assignment, type Role } from '../src/shared/session';
import { impatientClient } from './impatient';
import { officer } from './officer';
import { world } from './world';

const since = { from: '2021-01-01', to: null };
const commune = { id: world.commune, code: '25459', name: 'Đoàn phường 1', level: 'commune' };
const province = { id: world.province, code: '72', name: 'Tỉnh đoàn Tây Ninh', level: 'province' };

const inCommune = (role: Role): Assignment => ({ id: world.assignment, role, ...since, unit: commune });
const inProvince = (role: Role): Assignment => ({ id: world.otherAssignment, role, ...since, unit: province });

interface Where {
  /** The pattern of its route, from `paths` with `:id`. */
  path: string;
  at: string;
  role?: Role;
  /** Serves the province, too. */
  seesAll?: boolean;
}

const Around = () => (
  <LeaveGuard>
    <Outlet />
  </LeaveGuard>
);

/** A page as the application shows it, against the mock backend, for an officer of Đoàn phường 1. */
export function renderPage(Component: ComponentType, { path, at, role = 'grassroots-committee', seesAll = false }: Where) {
  const router = createMemoryRouter([{ Component: Around, children: [{ path, Component }, { path: '*', Component: () => null }] }], { initialEntries: [at] });
  const held = inCommune(role);
  const assignments = seesAll ? [held, inProvince(role)] : [held];
  const session = { subject: 'can-bo', administrator: false, assignments, assignment: held, work: () => undefined };
  const view = render(
    <Providers queryClient={impatientClient(() => undefined)}>
      <SessionContext value={session}>
        <RouterProvider router={router} />
      </SessionContext>
    </Providers>,
  );
  return { ...view, router, user: officer() };
}
