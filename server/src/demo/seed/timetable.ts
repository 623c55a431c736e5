/** A story that says when it wants to go on: each moment it yields, it is woken at or soon after. */
export type Story = AsyncGenerator<Date, void, void>;

interface Waiting {
  story: Story;
  at: Date;
}

/**
 * Tells many stories at once in the order of time; of two at the same moment the earlier in the list.
 * @param moveTo brings the world to a moment before the story whose moment it is goes on
 */
export const tellAll = async (stories: readonly Story[], moveTo: (at: Date) => Promise<void>): Promise<void> => {
  const waiting: Waiting[] = [];
  const goOn = async (story: Story): Promise<void> => {
    const { done, value } = await story.next();
    if (!done) enter(waiting, { story, at: value });
  };
  for (const story of stories) await goOn(story);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    await moveTo(next.at);
    await goOn(next.story);
  }
};

/** Keeps the list sorted; equal moments stay in the order in which they came. */
const enter = (waiting: Waiting[], entry: Waiting): void => {
  const place = waiting.findIndex(({ at }) => at > entry.at);
  waiting.splice(place === -1 ? waiting.length : place, 0, entry);
};
