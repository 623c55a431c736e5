import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS } from './access.decorator';

/** Nest's own key for the path of a handler (METHOD_METADATA and PATH_METADATA are not exported for use). */
const PATH = 'path';

/** @throws naming every route that does not say who may call it. */
export const requireAccessRules = (app: INestApplicationContext): void => {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const open = app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ instance, metatype }) =>
      scanner
        .getAllMethodNames(Object.getPrototypeOf(instance) as object)
        .map((name) => ({ name, handler: (instance as Record<string, unknown>)[name] as () => unknown }))
        .filter(({ handler }) => reflector.get(PATH, handler) !== undefined)
        .filter(({ handler }) => reflector.getAllAndOverride(ACCESS, [handler, metatype as never]) === undefined)
        .map(({ name }) => `${metatype?.name}.${name}`),
    );
  if (open.length > 0) throw new Error(`routes without @Access: ${open.join(', ')}`);
};
