/**
 * Every job of the product and what it carries: ids and short codes, never content.
 * A job may run twice; its handler looks at the rows and does only what is still to do.
 */
export interface JobMap {
  /** Tell everybody whom the action table names about a timeline entry. */
  notifyReport: { eventId: string };
  /** Tell about a reward; `kind` is a reward kind of the notification table. */
  notifyReward: { rewardId: string; kind: string; version: string };
  /** Send one notification on one channel. */
  deliver: { deliveryId: string };
  /** The same, of a reminder that the night held back. */
  deliverInTheMorning: { deliveryId: string; morning: string };
  /** Ask the platform about what the reporter wrote when filing or supplementing: the timeline's entry says which. */
  checkText: { reportId: string; eventId: string };
  /** Ask the platform about a photo. */
  checkPhoto: { photoId: string };
  /** The platform never answered about a photo. */
  giveUpPhotoCheck: { photoId: string };
  /** Hide parts of a photo, and publish it then. */
  blurPhoto: { photoId: string; blurKey: string };
  /** Remove an upload that no case took. */
  purgePhoto: { photoId: string };
  /** The reporter did not answer in time. */
  lapseInfo: { reportId: string; eventId: string };
  /** Warn before, remind at, escalate after a deadline. */
  deadline: { reportId: string; stage: 'soon' | 'due' | 'overdue'; deadline: string };
  /** Send an emergency to the unit on duty by rule. */
  transferEmergency: { reportId: string };
  /** Call the duty roster again until somebody accepts. */
  repeatEmergency: { reportId: string; assignmentId: string; round: string };
  /** Nobody eligible took it for a working day: the parent area's office gets it. */
  escalateOffice: { reportId: string; eventId: string };
  /** A unit or area closes: its open cases go back to the office. */
  recallFromUnit: { unitId: string; closedAt: string };
  /** A report was withdrawn: those merged into it are cases of their own again. */
  releaseMerged: { reportId: string; eventId: string };
  /** A calendar year was published: provisional deadlines are counted anew. */
  recountDeadlines: { year: string; publishedAt: string };
  remindReward: { rewardId: string; claimBy: string };
  expireReward: { rewardId: string; claimBy: string };
  sendPayout: { payoutId: string };
  checkPayout: { payoutId: string; round: string };
  /** Act on a platform's message that was verified, stored and answered. */
  processInbox: { entryId: string };
}

export type JobName = keyof JobMap;
