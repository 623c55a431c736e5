/** Shapes of the demo city's content. Coordinates are WGS84; keys are local to this folder. */

export interface AreaContent {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
  readonly level: 'city' | 'county' | 'township' | 'village';
  readonly lat?: number;
  readonly lng?: number;
  /** [minLng, minLat, maxLng, maxLat]: city and counties only. */
  readonly bbox?: readonly [number, number, number, number];
}

export interface UnitContent {
  readonly key: string;
  readonly name: string;
  readonly parentKey: string | null;
  /** Where the unit sits. */
  readonly areaCode: string;
  readonly phone: string;
  /** Category keys it receives; a key includes the categories below it. */
  readonly categories: readonly string[];
  /** Area codes it receives from; a code includes the areas below it. */
  readonly areas: readonly string[];
}

export interface QuestionContent {
  readonly key: string;
  readonly type: 'choice' | 'text' | 'number' | 'yesNo';
  readonly label: string;
  /** Only for `choice`; the answer is one of these texts. */
  readonly options?: readonly string[];
  readonly required: boolean;
}

export interface EmergencyStopContent {
  readonly title: string;
  readonly lines: readonly string[];
  readonly phones: readonly string[];
}

export interface CategoryContent {
  readonly key: string;
  readonly parentKey: string | null;
  readonly name: string;
  readonly icon: string;
  readonly emergency: boolean;
  /** Shown before filing: leave, call, then report. */
  readonly emergencyStop?: EmergencyStopContent;
  readonly deadlineWorkingDays: number;
  /** The public square shows only a coarse place. */
  readonly sensitive?: boolean;
  readonly questions: readonly QuestionContent[];
}

export type StaffRoleName = 'dispatcher' | 'handler' | 'unitLead' | 'reviewer' | 'paymaster' | 'admin' | 'auditor';

export interface StaffRoleContent {
  readonly role: StaffRoleName;
  readonly areaCode?: string;
  readonly unitKey?: string;
  readonly categoryKey?: string;
}

export interface StaffContent {
  readonly username: string;
  readonly name: string;
  readonly phone?: string;
  readonly roles: readonly StaffRoleContent[];
}

export interface CitizenContent {
  /** The user's name on the platform's stand-in. */
  readonly user: string;
  readonly nickname: string;
}

/** How far a report's script is played. */
export const reportEndings = [
  'submitted',
  'awaitingInfo',
  'transferred',
  'handling',
  'reviewing',
  'appealing',
  'closedRewardedPaid',
  'closedRewardedClaimable',
  'closedNoReward',
  'declined',
  'merged',
  'withdrawn',
  'interim',
  'returnedTwice',
] as const;

export type ReportEnding = (typeof reportEndings)[number];

export interface ReportContent {
  /** r001 … r120. */
  readonly key: string;
  readonly user: string;
  readonly categoryKey: string;
  readonly areaCode: string;
  readonly address: string;
  readonly lat: number;
  readonly lng: number;
  readonly description: string;
  /** By question key; yesNo is a boolean, number a number. */
  readonly answers: Readonly<Record<string, string | number | boolean>>;
  /** Scene key of the reporter's picture. */
  readonly picture: string;
  /** Scene key of the handler's picture. */
  readonly afterPicture: string;
  readonly ending: ReportEnding;
  readonly daysAgo: number;
  /** What staff wrote at the decisive step: the result, the reason, the question or the plan. */
  readonly staffText?: string;
  /** For `merged`: key of the earlier report of the same hazard. */
  readonly mergedInto?: string;
}

export interface ArticleContent {
  readonly key: string;
  readonly section: 'law' | 'emergency' | 'standard' | 'case';
  readonly title: string;
  readonly summary: string;
  /** Only h2, h3, p, ul, ol, li, strong, blockquote; no attributes. */
  readonly bodyHtml: string;
}
