/** What a service says when it refuses (RFC 9457); `errors` name the fields of the request. */
export interface ProblemDetail {
  type: string;
  title: string;
  status: number;
  detail?: string | undefined;
  instance?: string | undefined;
  errors?: { field: string; rule: string }[] | undefined;
}

/** Everything that a request can fail with. Status 0: nothing came back at all. */
export class Refusal extends Error implements ProblemDetail {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string | undefined;
  readonly errors: { field: string; rule: string }[];
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: ProblemDetail, retryAfterSeconds?: number) {
    super(problem.title || problem.type);
    this.name = 'Refusal';
    this.type = problem.type;
    this.title = problem.title;
    this.status = problem.status;
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
    this.retryAfterSeconds = retryAfterSeconds;
  }

  static noConnection() {
    return new Refusal({ type: '/problems/no-connection', title: '', status: 0 });
  }

  static async of(response: Response) {
    const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
    const known = response.headers.get('Content-Type')?.includes('json')
      ? ((await response.json().catch(() => ({}))) as Partial<ProblemDetail>)
      : {};
    return new Refusal(
      { ...known, type: known.type ?? 'about:blank', title: known.title ?? '', status: response.status },
      Number.isFinite(seconds) ? seconds : undefined,
    );
  }

  get isSessionEnd() {
    return this.status === 401;
  }

  /** Worth another try with the same request: it may pass by itself. */
  get isPassing() {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

export const asRefusal = (error: unknown): Refusal | undefined => (error instanceof Refusal ? error : undefined);
