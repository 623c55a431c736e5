/** Closes once on Ctrl-C, on SIGTERM, and when the supervisor that holds our channel is gone. */
export const stopWhenTold = (close: () => Promise<void>): void => {
  let closing = false;
  const stop = (): void => {
    if (closing) return;
    closing = true;
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.once('disconnect', stop);
};
