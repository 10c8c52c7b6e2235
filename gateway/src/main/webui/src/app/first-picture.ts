import type { QueryClient } from '@tanstack/react-query';
import { meOptions } from '@/generated/members/@tanstack/react-query.gen';
import { listProgrammesOptions, readProgressOptions } from '@/generated/reporting/@tanstack/react-query.gen';
import { firstQuestion, isOverview } from '@/shared/api/first-reads';
import { assignmentOf, chosenAssignment } from '@/shared/chosen-assignment';
import { paths } from '@/shared/paths';

/** Less than a slow phone takes to draw a page twice. */
const aMoment = 300;

async function take(queryClient: QueryClient) {
  const me = await queryClient.fetchQuery(meOptions());
  if (!isOverview()) return;
  const question = firstQuestion(me, await queryClient.fetchQuery(listProgrammesOptions()));
  if (question) await queryClient.fetchQuery(readProgressOptions({ query: question }));
}

/**
 * What was asked for before there was an application is mostly there when it draws. Then it draws once, the page with its
 * figures, instead of a page that waits, a frame around nothing, and the rest. It waits for a moment only.
 */
export async function takeFirst(queryClient: QueryClient) {
  const moment = new Promise((resolve) => setTimeout(resolve, aMoment));
  await Promise.race([take(queryClient).catch(() => undefined), moment]);
  const me = queryClient.getQueryData(meOptions().queryKey);
  const assignment = me && assignmentOf(me, chosenAssignment());
  if (assignment && location.pathname === paths.home()) history.replaceState(null, '', paths.unit(assignment.unit.id));
}
