import path from 'node:path';

/** `*.module.scss` is the style sheet of one component; its names stay readable in the inspector. */
export const cssModules = {
  enable: true,
  config: { namingPattern: 'module' as const, generateScopedName: '[name]__[local]___[hash:base64:5]' },
};

/** Shared words and limits are compiled from source into both targets. */
export const sharedSource = path.resolve(__dirname, '../../shared/src');
