import type { UnitEntry } from '../entry';
import { ministries, ministryUnits, stateBodies } from './central';
import {
  authorities,
  councilCommittees,
  enterprises,
  justice,
  posts,
  press,
  provincialVertical,
  localVertical,
  regionalBodies,
  services,
  verticalBodies,
} from './levelled';
import { communeOffices, communeOfficers, districtOffices, neighbourhoods } from './local-offices';
import {
  centralParty,
  communeParty,
  districtParty,
  districtYouth,
  front,
  provincialParty,
  wholeFront,
  youthAndFront,
} from './party-and-front';
import { ministryBodies } from './ministry-bodies';
import { departments, provincialBodies, provincialServices } from './provincial';

/** Every unit that the add-in knows by name. */
export const dictionary: readonly UnitEntry[] = [
  ...ministries,
  ...stateBodies,
  ...ministryUnits,
  ...ministryBodies,
  ...departments,
  ...provincialBodies,
  ...provincialServices,
  ...authorities,
  ...councilCommittees,
  ...posts,
  ...verticalBodies,
  ...provincialVertical,
  ...localVertical,
  ...regionalBodies,
  ...justice,
  ...services,
  ...press,
  ...enterprises,
  ...districtOffices,
  ...communeOffices,
  ...communeOfficers,
  ...neighbourhoods,
  ...provincialParty,
  ...districtParty,
  ...communeParty,
  ...centralParty,
  ...front,
  ...youthAndFront,
  ...districtYouth,
  ...wholeFront,
];
