import { defineConfig } from '@hey-api/openapi-ts';

const repository = '../../../..';

/** One client for each contract, so that equal names of two services never meet. */
const client = (name: string, service: string) => ({
  input: `${repository}/${service}/contract/openapi.yaml`,
  output: { path: `src/generated/${name}`, indexFile: false },
  // A search is a question although it is a POST: its words are personal and stay out of the address.
  parser: { hooks: { operations: { isQuery: ({ id }: { id: string }) => (id === 'searchMembers' ? true : undefined) } } },
  plugins: [
    { name: '@hey-api/client-fetch' as const, runtimeConfigPath: '@/shared/api/client' },
    '@hey-api/typescript' as const,
    '@hey-api/sdk' as const,
    '@tanstack/react-query' as const,
    'zod' as const,
  ],
});

export default defineConfig([
  client('members', 'member-service'),
  client('referrals', 'referral-service'),
  client('reporting', 'reporting-service'),
]);
