import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { homeTexts } from '../texts/home';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The shape of the home screen while the workbook is read. */
export function HomeLoading() {
  const styles = useStyles();
  const { reading } = useTexts(homeTexts);
  return (
    <Skeleton aria-label={reading} className={styles.lines}>
      <SkeletonItem size={20} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} />
      <SkeletonItem size={32} />
    </Skeleton>
  );
}
