import { Field, Select } from '@fluentui/react-components';
import type { Plan } from '../../domain/plan/plan';
import { useDispatch } from '../session/context';
import { homeTexts } from '../texts/home';
import { useTexts } from '../texts/texts';

interface Props {
  readonly plans: readonly Plan[];
  readonly chosen: string;
}

/** Which of the workbook's plan sheets is worked on. */
export function SheetChoice({ plans, chosen }: Props) {
  const texts = useTexts(homeTexts);
  const dispatch = useDispatch();
  return (
    <Field label={texts.planSheet} size="small">
      <Select
        value={chosen}
        onChange={(_, { value }) => {
          dispatch({ type: 'sheet-chosen', sheet: value });
        }}
      >
        {plans.map(({ sheet }) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </Select>
    </Field>
  );
}
