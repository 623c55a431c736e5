import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { StaffRole } from '@suishoupai/shared/roles';

/** Who may call a route at all. Which objects he then sees is decided by scope, in the query. */
export type AccessRule = 'anyone' | 'signedIn' | 'citizen' | 'staff' | readonly StaffRole[];

export const ACCESS = Symbol('access');

/** Every route carries one; the application does not start with a route that has none. */
export const Access = (rule: AccessRule): MethodDecorator & ClassDecorator =>
  rule === 'anyone' ? SetMetadata(ACCESS, rule) : applyDecorators(SetMetadata(ACCESS, rule), ApiBearerAuth());
