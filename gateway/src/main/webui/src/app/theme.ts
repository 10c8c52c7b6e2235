import { enUS, viVN } from '@mui/material/locale';
import { createTheme, type Theme } from '@mui/material/styles';
import type { Language } from '@/shared/i18n/language';

const themes = new Map<Language, Theme>();

/** Calm and legible: the Union's blue, dark enough for white text (8:1), on near-white ground. */
const create = (language: Language) =>
  createTheme(
    {
      palette: {
        primary: { main: '#0b4f9c', light: '#3f7cc4', dark: '#083a73', contrastText: '#ffffff' },
        secondary: { main: '#8a5a00' },
        success: { main: '#1b6e3f' },
        warning: { main: '#8a5a00' },
        error: { main: '#b3261e' },
        background: { default: '#f4f6f9', paper: '#ffffff' },
        text: { primary: '#17212e', secondary: '#495566' },
        divider: '#d9dfe7',
      },
      shape: { borderRadius: 8 },
      typography: {
        fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
        h1: { fontSize: '1.625rem', fontWeight: 600, lineHeight: 1.3 },
        h2: { fontSize: '1.125rem', fontWeight: 600, lineHeight: 1.4 },
        h3: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.4 },
        button: { textTransform: 'none', fontWeight: 600 },
      },
      components: {
        MuiCssBaseline: {
          styleOverrides: {
            ':focus-visible': { outline: '3px solid #0b4f9c', outlineOffset: 2 },
            '@media (prefers-reduced-motion: reduce)': {
              // the shortest transition still shows the old look for a frame
              '*, *::before, *::after': { animationDuration: '0.01ms !important', transition: 'none !important', scrollBehavior: 'auto !important' },
            },
          },
        },
        // its own style takes the outline away and leaves the ripple to show the focus
        MuiButtonBase: {
          defaultProps: { disableRipple: true },
          styleOverrides: { root: { '&:focus-visible': { outline: '3px solid #0b4f9c', outlineOffset: 2 } } },
        },
        MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { minHeight: 40, '@media (max-width: 599.95px)': { minHeight: 44 } } } },
        MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { elevation0: { border: '1px solid #d9dfe7' } } },
        MuiAppBar: { styleOverrides: { root: { border: 0, '& .MuiButtonBase-root:focus-visible': { outlineColor: '#ffffff' } } } },
        MuiTextField: { defaultProps: { fullWidth: true, size: 'medium' } },
        MuiLink: { defaultProps: { underline: 'hover' } },
      },
    },
    language === 'vi' ? viVN : enUS,
  );

/** The look in a language; made once, for it takes long to make. */
export function themeOf(language: Language) {
  const theme = themes.get(language) ?? create(language);
  themes.set(language, theme);
  return theme;
}
