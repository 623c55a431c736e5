import type { JobName } from './job-map';

/** The names of JobMap as values; the type makes a missing one an error. */
const ALL: Record<JobName, true> = {
  notifyReport: true,
  notifyReward: true,
  deliver: true,
  deliverInTheMorning: true,
  checkText: true,
  checkPhoto: true,
  giveUpPhotoCheck: true,
  blurPhoto: true,
  purgePhoto: true,
  lapseInfo: true,
  deadline: true,
  transferEmergency: true,
  repeatEmergency: true,
  escalateOffice: true,
  recallFromUnit: true,
  releaseMerged: true,
  recountDeadlines: true,
  remindReward: true,
  expireReward: true,
  sendPayout: true,
  checkPayout: true,
  processInbox: true,
};

export const jobNames = Object.keys(ALL) as JobName[];
