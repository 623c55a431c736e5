import type { GuardName } from '@suishoupai/shared/report/guard-names';
import type { ReportState } from '@suishoupai/shared/report/states';
import type { RoutedAction } from './bodies';
import type { Person } from './people';

/** What a test knows about a prepared case, without asking the product. */
export interface Sample {
  state: ReportState;
  /** Who works on it, or did: the east's fire brigade with the road bureau assisting, each alone, nobody. */
  units?: 'east' | 'eastAlone' | 'road';
  /** Filed by staff: nobody is its reporter then. */
  filedByStaff?: true;
  /** The state that was appealed. */
  before?: ReportState;
  /** Guards that hold here though they usually fail, and the other way round: for everybody, or for one person. */
  otherwise?: readonly GuardName[];
  otherwiseFor?: readonly [Person, GuardName];
  /** The actions it was made for; all when absent. */
  actions?: readonly RoutedAction[];
}

/** One case in every state, and one for every circumstance that turns a guard over. */
export const SAMPLES = {
  submitted: { state: 'submitted' },
  awaitingInfo: { state: 'awaitingInfo' },
  transferred: { state: 'transferred', units: 'east' },
  handling: { state: 'handling', units: 'east' },
  reviewing: { state: 'reviewing', units: 'east' },
  appealing: { state: 'appealing', units: 'east', before: 'closed' },
  closed: { state: 'closed', units: 'east' },
  declined: { state: 'declined' },
  merged: { state: 'merged' },
  withdrawn: { state: 'withdrawn' },

  returnedTwice: { state: 'submitted', otherwise: ['fewReturns', 'manyReturns'], actions: ['transfer', 'arbitrate'] },
  major: { state: 'submitted', otherwise: ['ordinaryCase', 'graveCase'], actions: ['decline'] },
  arbitrated: { state: 'transferred', units: 'eastAlone', otherwise: ['assignmentNotFinal'], actions: ['sendBack'] },
  unitWithoutLead: { state: 'transferred', units: 'road', otherwise: ['unitWithoutLead'], actions: ['assign'] },
  extensionPending: {
    state: 'handling',
    units: 'east',
    otherwise: ['noPendingExtension', 'pendingExtension'],
    actions: ['requestExtension', 'grantExtension', 'refuseExtension'],
  },
  interim: {
    state: 'reviewing',
    units: 'east',
    otherwise: ['outcomeSettles', 'outcomeInterim'],
    actions: ['approve', 'acceptInterim', 'rework'],
  },
  filedByHandler: {
    state: 'transferred',
    units: 'east',
    filedByStaff: true,
    otherwiseFor: ['handler', 'handlerApart'],
    actions: ['accept', 'withdraw', 'supplement'],
  },
  filedByLead: {
    state: 'handling',
    units: 'east',
    filedByStaff: true,
    otherwiseFor: ['unitLead', 'handlerApart'],
    actions: ['resolve'],
  },
  filedByReviewer: {
    state: 'reviewing',
    units: 'east',
    filedByStaff: true,
    otherwiseFor: ['reviewer', 'approverApart'],
    actions: ['approve', 'rework'],
  },
  interimFiledByReviewer: {
    state: 'reviewing',
    units: 'east',
    filedByStaff: true,
    otherwise: ['outcomeSettles', 'outcomeInterim'],
    otherwiseFor: ['reviewer', 'approverApart'],
    actions: ['acceptInterim'],
  },
  declinedBefore: {
    state: 'reviewing',
    units: 'east',
    otherwiseFor: ['reviewer', 'neitherDeclinedNorMerged'],
    actions: ['approve', 'rework'],
  },
  decidedByReviewer: {
    state: 'appealing',
    units: 'east',
    before: 'closed',
    otherwiseFor: ['reviewer', 'neverDecided'],
    actions: ['upholdAppeal', 'rejectAppeal'],
  },
  appealedDecline: {
    state: 'appealing',
    before: 'declined',
    otherwise: ['wasClosed', 'wasNotClosed'],
    actions: ['upholdAppeal', 'rejectAppeal'],
  },
  appealedMerge: {
    state: 'appealing',
    before: 'merged',
    otherwise: ['wasClosed', 'wasNotClosed'],
    actions: ['upholdAppeal', 'rejectAppeal'],
  },
  appealedOnce: { state: 'closed', units: 'east', otherwise: ['firstAppeal'], actions: ['appeal'] },
  longClosed: { state: 'closed', units: 'east', otherwise: ['withinAppealDays'], actions: ['appeal'] },
  urged: { state: 'submitted', otherwise: ['notUrgedToday'], actions: ['urge'] },
  published: {
    state: 'closed',
    units: 'east',
    otherwise: ['notPublished', 'published'],
    actions: ['publish', 'unpublish'],
  },
  unchecked: { state: 'submitted', otherwise: ['photosCleared'], actions: ['publish'] },
  unreadWords: { state: 'submitted', otherwise: ['textCleared'], actions: ['publish'] },
  shareTaken: { state: 'merged', otherwise: ['noShareTaken'], actions: ['unmerge'] },
} as const satisfies Record<string, Sample>;

export type SampleName = keyof typeof SAMPLES;

export const sampleNames = Object.keys(SAMPLES) as SampleName[];

export const sampleOf = (name: SampleName): Sample => SAMPLES[name];
