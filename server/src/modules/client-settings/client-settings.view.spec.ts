import { Settings } from '../../config/settings';
import { clientSettings } from './client-settings.view';

const MAP_TILES_URL = 'https://tile.example.org/{z}/{x}/{y}.png';
const of = (changes: Partial<Settings>) => clientSettings(Object.assign(new Settings(), changes));

describe('the settings of the screens', () => {
  it('name the city, and no map and no sandbox unless there is one', () => {
    expect(of({})).toEqual({
      city: '聊城',
      classroomName: '安全聊城',
      tiles: null,
      sandboxUrl: null,
      privacyVersion: '2026-11-22',
    });
  });

  it('name the tiles with whom the map must name', () => {
    expect(of({ MAP_TILES_URL }).tiles).toEqual({ url: MAP_TILES_URL, attribution: '' });
    expect(of({ MAP_TILES_URL, MAP_TILES_ATTRIBUTION: '© 天地图' }).tiles?.attribution).toBe('© 天地图');
  });

  it('never name a sandbox in production', () => {
    const SANDBOX_URL = 'http://127.0.0.1:3001';
    expect(of({ SANDBOX_URL }).sandboxUrl).toBe(SANDBOX_URL);
    expect(of({ SANDBOX_URL, NODE_ENV: 'production' }).sandboxUrl).toBeNull();
  });
});
