import { ApiProperty } from '@nestjs/swagger';
import type { Settings } from '../../config/settings';

export class TilesView {
  @ApiProperty({
    description: 'Template: `{z}`, `{x}`, `{y}` (or `{-y}`, counted from below); `{s}` is one of a, b, c',
    example: 'https://{s}.tile.example.org/{z}/{x}/{y}.png',
  })
  url!: string;

  @ApiProperty({ description: 'Plain text to stand on the map; may be empty' })
  attribution!: string;
}

/** What the screens need to know of this installation before anybody signs in. */
export class ClientSettingsView {
  @ApiProperty({ example: '聊城' })
  city!: string;

  @ApiProperty({ example: '安全聊城', description: 'The name of the tab with laws and advice' })
  classroomName!: string;

  @ApiProperty({ type: TilesView, nullable: true, description: 'Null: the browser shows no map' })
  tiles!: TilesView | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'http://127.0.0.1:3001',
    description: 'The sandbox that plays WeChat for the browser; null where the platforms are real',
  })
  sandboxUrl!: string | null;

  @ApiProperty({ example: '2026-11-22', description: 'Ask for consent again when it differs from the one agreed to' })
  privacyVersion!: string;
}

export const clientSettings = (settings: Settings): ClientSettingsView => ({
  city: settings.CITY_NAME,
  classroomName: settings.CLASSROOM_NAME,
  tiles:
    settings.MAP_TILES_URL === undefined
      ? null
      : { url: settings.MAP_TILES_URL, attribution: settings.MAP_TILES_ATTRIBUTION },
  sandboxUrl: settings.NODE_ENV === 'production' ? null : (settings.SANDBOX_URL ?? null),
  privacyVersion: settings.PRIVACY_VERSION,
});
