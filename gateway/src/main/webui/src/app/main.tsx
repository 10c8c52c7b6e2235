import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { keepTrying } from '@/shared/api/keep-trying';
import { createQueryClient } from '@/shared/api/query-client';
import { texts } from './ahead';
import { takeFirst } from './first-picture';
import { Providers } from './providers';
import { routes } from './routes';
import { endSession } from './session/session-end';

await texts;

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the application');
const queryClient = createQueryClient(endSession);
keepTrying(queryClient);
await takeFirst(queryClient);
createRoot(root).render(
  <StrictMode>
    <Providers queryClient={queryClient}>
      <RouterProvider router={createBrowserRouter(routes)} />
    </Providers>
  </StrictMode>,
);
