// How cards look in Teams: sizes and colours as variables of the theme, so that light, dark and contrast follow by themselves.

import { HostConfig } from 'adaptivecards';

const tone = (name: string): { default: string; subtle: string } => ({ default: `var(${name})`, subtle: `var(${name})` });

const foreground = {
  default: { default: 'var(--colorNeutralForeground1)', subtle: 'var(--colorNeutralForeground3)' },
  dark: tone('--colorNeutralForeground1'),
  light: tone('--colorNeutralForeground3'),
  accent: tone('--colorBrandForeground1'),
  good: tone('--colorPaletteGreenForeground1'),
  warning: tone('--colorPaletteDarkOrangeForeground1'),
  attention: tone('--colorPaletteRedForeground1'),
};

const container = (background: string): Record<string, unknown> => ({
  backgroundColor: `var(${background})`,
  borderColor: 'transparent',
  foregroundColors: foreground,
});

/** A new configuration; the drawing package keeps and changes the one it is given. */
export const hostConfig = (): HostConfig =>
  new HostConfig({
    fontFamily: 'var(--fontFamilyBase)',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
    supportsInteractivity: true,
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: {
      default: container('--colorNeutralBackground1'),
      emphasis: container('--colorNeutralBackground3'),
      accent: container('--colorBrandBackground2'),
      good: container('--colorPaletteGreenBackground1'),
      warning: container('--colorPaletteYellowBackground1'),
      attention: container('--colorPaletteRedBackground1'),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    inputs: {
      label: {
        inputSpacing: 'none',
        requiredInputs: { weight: 'bolder', size: 'default', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder', size: 'default' },
      },
      errorMessage: { color: 'attention', size: 'small', weight: 'default', spacing: 'small' },
    },
    textBlock: { headingLevel: 3 },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 170 }, value: { wrap: true }, spacing: 12 },
  });
