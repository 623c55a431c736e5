import { Cleaning } from './cleaning';

describe('Cleaning', () => {
  it('does every chore, though one fails, and says what was deleted', async () => {
    const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
    const cleaning = new Cleaning(log);
    const failure = new Error('locked');
    cleaning.add('jobs', () => Promise.reject(failure));
    cleaning.add('sessions', () => Promise.resolve(3));
    cleaning.add('answers', () => Promise.resolve(0));
    await cleaning.run();
    expect(log.error.mock.calls).toEqual([['old jobs not deleted', failure]]);
    expect(log.info.mock.calls).toEqual([['old sessions deleted', { count: 3 }]]);
  });
});
