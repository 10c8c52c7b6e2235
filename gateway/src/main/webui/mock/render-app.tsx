import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Providers } from '../src/app/providers';
import { routes } from '../src/app/routes';
import { endSession, resumeSession } from '../src/app/session/session-end';
import { impatientClient } from './impatient';
import { officer } from './officer';

/** The whole application at an address, against the mock backend. */
export function renderApp(at: string, queryClient = impatientClient(endSession)) {
  resumeSession();
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  const view = render(
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...view, router, user: officer() };
}
