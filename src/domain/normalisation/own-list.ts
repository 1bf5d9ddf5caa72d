import type { Edit } from '../grid/edit';
import type { Plan } from '../plan/plan';
import { namesMany, ownMentions } from '../rules/unit-cells';
import { ownListSheet } from '../units/own-list';

/**
 * The edit that makes the sheet "Danh mục đơn vị" out of the units that plans name. A name that was
 * not recognised, or only guessed from a misspelling, stays out: listed, it would count as right. So
 * does one that means many: "UBND cấp huyện" is read with the words beside it, and is no unit.
 */
export function listUnits(plans: readonly Plan[]): readonly Edit[] {
  const sure = plans
    .flatMap(ownMentions)
    .map(({ mention }) => mention)
    .filter(
      ({ match, name, candidates }) =>
        (match === 'exact' || match === 'alias') && !candidates?.length && !namesMany(name),
    );
  return [{ kind: 'put-sheet', spec: ownListSheet(sure) }];
}
