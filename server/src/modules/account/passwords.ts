import { hash, verify } from '@node-rs/argon2';

/** argon2id, 19 MiB, 2 passes: the library's defaults, which follow OWASP's first recommendation. */
export const hashPassword = (password: string): Promise<string> => hash(password);

/** Of a password nobody has; unknown names are checked against it, so that they take as long as wrong passwords. */
const NOBODYS = hash('nobody has this password: no account, no match');

export const passwordFits = async (passwordHash: string | undefined, password: string): Promise<boolean> =>
  (await verify(passwordHash ?? (await NOBODYS), password)) && passwordHash !== undefined;
