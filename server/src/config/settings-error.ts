/** What is wrong with the settings: one line each, in Chinese, naming the variable and what to do. Shows no value. */
export class SettingsError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(['设置有误，请改正后再试。各项的含义见 docs/operations.md。', ...lines].join('\n'));
  }
}
