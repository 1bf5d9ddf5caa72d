import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellContent } from '../../domain/grid/sheet-spec';
import { changeExcerpt } from './change-excerpt';

const useStyles = makeStyles({
  // A cell's own line breaks stay visible.
  change: { overflowWrap: 'anywhere', margin: 0, display: 'block', whiteSpace: 'pre-line' },
  from: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  note: { color: tokens.colorNeutralForeground3 },
  above: { display: 'block' },
  to: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
});

interface Props {
  readonly from: CellContent;
  readonly to: CellContent;
  readonly labels: {
    readonly before: string;
    readonly after: string;
    /** Said where both look the same: only how the letters are stored changes. */
    readonly looksSame: string;
  };
}

/** What a cell says and what it becomes, cut to where they differ. */
export function Change({ from, to, labels }: Props) {
  const styles = useStyles();
  const { before, after } = changeExcerpt(textOf(from), textOf(to));
  const hasLines = before.includes('\n') || after.includes('\n');
  return (
    <span className={styles.change}>
      <del
        className={mergeClasses(styles.from, hasLines && styles.above)}
        aria-label={`${labels.before}: ${before}`}
      >
        {before}
      </del>
      <span aria-hidden>{hasLines ? '→ ' : ' → '}</span>
      <ins className={styles.to} aria-label={`${labels.after}: ${after}`}>
        {after}
      </ins>
      {before === after && <Caption1 className={styles.note}> ({labels.looksSame})</Caption1>}
    </span>
  );
}

function textOf(content: CellContent): string {
  if ('formula' in content) return content.formula;
  const { value } = content;
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
