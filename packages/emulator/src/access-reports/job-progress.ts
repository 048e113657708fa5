/** How long a report takes to be made, in milliseconds. */
const duration = 1000;

interface Progress<Service> {
  readonly status:
    | { readonly JobStatus: 'IN_PROGRESS'; readonly JobCreationDate: number }
    | { readonly JobStatus: 'COMPLETED'; readonly JobCreationDate: number; readonly JobCompletionDate: number };
  /** None before it is done. */
  readonly services: readonly Service[];
}

/** How far a report is. */
export const jobProgress = <Service>(
  now: number,
  { startedAt, services }: { readonly startedAt: number; readonly services: readonly Service[] },
): Progress<Service> =>
  now - startedAt < duration
    ? { status: { JobStatus: 'IN_PROGRESS', JobCreationDate: startedAt }, services: [] }
    : {
        status: { JobStatus: 'COMPLETED', JobCreationDate: startedAt, JobCompletionDate: startedAt + duration },
        services,
      };
