import { Refusal } from './enter.mjs';

/** Throws Refusal when one of the arguments is not a known option: a mistyped one must not pass for none. */
export function requireOptions(args, known) {
  const unknown = args.find((arg) => !known.includes(arg));
  if (unknown === undefined) return;
  throw new Refusal(
    known.length > 0
      ? `没有选项 ${unknown}。可用的选项：${known.join('、')}`
      : `没有选项 ${unknown}。这个命令不带选项。`,
  );
}
