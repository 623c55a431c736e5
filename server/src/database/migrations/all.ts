import { CreatePlaces1790000001000 } from './1790000001000-create-places';
import { CreateAccounts1790000002000 } from './1790000002000-create-accounts';
import { CreateReports1790000003000 } from './1790000003000-create-reports';
import { CreateRewards1790000004000 } from './1790000004000-create-rewards';
import { CreateMessages1790000005000 } from './1790000005000-create-messages';
import { CreateMachinery1790000006000 } from './1790000006000-create-machinery';

/** In the order they run. */
export const migrations = [
  CreatePlaces1790000001000,
  CreateAccounts1790000002000,
  CreateReports1790000003000,
  CreateRewards1790000004000,
  CreateMessages1790000005000,
  CreateMachinery1790000006000,
];
