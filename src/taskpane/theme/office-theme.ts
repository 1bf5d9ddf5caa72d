import { useEffect, useState } from 'react';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Half way between black and white as the eye sees it (relative luminance, WCAG 2.1). */
const middleLuminance = 0.18;

/** Whether a background of Office, "#RRGGBB", is a dark one. */
function isDark(color: string): boolean {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(color);
  if (!match) return false;
  const [red = 1, green = 1, blue = 1] = match.slice(1).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < middleLuminance;
}

/**
 * Fluent's theme that goes with Office's own. High contrast needs none: the system's colours take
 * over by `forced-colors`. Excel tells no change of theme, so it is looked up when the pane is seen again.
 */
export function useOfficeTheme(): Theme {
  const [dark, setDark] = useState(officeIsDark);
  useEffect(() => {
    const look = (): void => {
      setDark(officeIsDark());
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  const theme = dark ? webDarkTheme : webLightTheme;
  useEffect(() => {
    // What shows beside and under the pane: scroll bars, their gutter, the overscroll.
    const { style } = document.documentElement;
    style.colorScheme = dark ? 'dark' : 'light';
    style.backgroundColor = theme.colorNeutralBackground2;
  }, [dark, theme]);
  return theme;
}

function officeIsDark(): boolean {
  // Excel on the web tells none, whatever the typings say (OfficeDev/office-js#6134).
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return isDark(theme?.bodyBackgroundColor ?? '#FFFFFF');
}
