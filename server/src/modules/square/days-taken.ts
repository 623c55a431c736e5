const DAY_MS = 24 * 60 * 60 * 1000;

/** Days from filing to closure, each begun one counted; null while it is open. */
export const daysTaken = ({ filedAt, closedAt }: { filedAt: Date; closedAt: Date | null }): number | null =>
  closedAt === null ? null : Math.max(1, Math.ceil((closedAt.getTime() - filedAt.getTime()) / DAY_MS));
