import sharp from 'sharp';
import { drawScene } from '../pictures/draw-scene';
import type { ReportContent } from '../content/content-types';

/** Drawing runs on the four threads of the pool. */
const AT_ONCE = 4;

/** Pictures of one report: what the reporter saw, and what the unit found or left. */
export interface Pictures {
  before: Buffer;
  /** Only where the case gets that far. */
  after: Buffer | null;
}

/** Endings without a picture by the unit. */
const UNSEEN = new Set<ReportContent['ending']>([
  'submitted',
  'awaitingInfo',
  'transferred',
  'handling',
  'declined',
  'merged',
  'withdrawn',
  'returnedTwice',
]);

/** Endings at which the hazard is still there when the unit takes its picture. */
const STILL_THERE = new Set<ReportContent['ending']>(['interim']);
const AFTER_SEEDS = 10_000;

const draw = async ({ picture, afterPicture, ending }: ReportContent, seed: number): Promise<Pictures> => ({
  before: await drawScene(picture, seed),
  after: UNSEEN.has(ending)
    ? null
    : await drawScene(STILL_THERE.has(ending) ? picture : afterPicture, seed + AFTER_SEEDS),
});

/**
 * Draws all pictures. Before the product takes its first upload: that closes the loader of SVG for the whole process.
 * @param drawn hears how many reports have their pictures
 * @returns pictures by report key
 */
export const drawAlbum = async (
  reports: readonly ReportContent[],
  drawn: (count: number) => void,
): Promise<Map<string, Pictures>> => {
  sharp.unblock({ operation: ['VipsForeignLoadSvgBuffer'] }); // closed, when this process has taken uploads before
  const album = new Map<string, Pictures>();
  for (let first = 0; first < reports.length; first += AT_ONCE) {
    const some = reports.slice(first, first + AT_ONCE);
    const pictures = await Promise.all(some.map((report) => draw(report, Number(report.key.slice(1)))));
    some.forEach(({ key }, index) => album.set(key, pictures[index]!));
    drawn(album.size);
  }
  return album;
};
