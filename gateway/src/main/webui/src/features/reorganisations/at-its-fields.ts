import { asRefusal, Refusal } from '@/shared/api/refusal';

/** How the service calls what the form has under another name. */
const called: Partial<Record<string, string>> = { within: 'unit', absorbed: 'unit', remaining: 'into', successors: 'among', except: 'units', '': 'kind' };

/** The service says `steps[4].code` of what the form has as `code`: a refusal as the form of that one step can show it. */
export async function atItsFields<T>(step: number, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const refusal = asRefusal(error);
    if (!refusal) throw error;
    const own = `steps[${step}]`;
    const errors = refusal.errors.map(({ field, rule }) => {
      if (!field.startsWith(own)) return { field, rule };
      const name = field.slice(own.length).replace(/^\./, '').replace(/[[.].*$/, '');
      return { field: called[name] ?? name, rule };
    });
    throw new Refusal({ type: refusal.type, title: refusal.title, status: refusal.status, detail: refusal.detail, errors }, refusal.retryAfterSeconds);
  }
}
