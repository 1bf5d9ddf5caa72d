import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { homeTexts } from '../texts/home';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalM,
  },
  heading: { margin: 0 },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    '& th, & td': {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      padding: tokens.spacingHorizontalXS,
      textAlign: 'start',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
  },
});

/** A small table of the kind that is recognised. */
export function ExampleTable() {
  const styles = useStyles();
  const texts = useTexts(homeTexts);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.heading} id="example-title">
        {texts.example}
      </Subtitle2>
      <Caption1>{texts.exampleBody}</Caption1>
      <table className={styles.table} aria-labelledby="example-title" lang="vi">
        <thead>
          <tr>
            {texts.exampleHeader.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {texts.exampleRows.map((cells) => (
            <tr key={cells[0]}>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
